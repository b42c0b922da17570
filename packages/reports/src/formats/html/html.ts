import { Markup, html as markup, Sha256 } from '@daybook/files';
import type { KeyFigure, Printout, PrintoutNote, PrintoutSection } from '../../printing/printout.ts';
import { showCell } from '../../printing/show-cell.ts';
import type { ReportFormat } from '../format.ts';
import { footerStyle } from './footer-style.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { reportStyle } from './report-style.ts';
import { tableMarkup } from './table-markup.ts';

/** One page that holds everything it needs: to read, to keep and to print. It has no script. */
export const html: ReportFormat = {
  id: 'html',
  words: { en: 'one page, to read, keep and print', es: 'una página para leer, guardar e imprimir' },
  ending: '.html',
  async print({ printout }) {
    const { lang, issuer, title, subtitle, lead, notes, keyFigures, sections } = printout;
    const words = pageWords[lang];
    const style = `${printout.chartStyle ?? ''}${reportStyle}${footerStyle(printout.footer, words.page)}`;
    const policy = `default-src 'none'; style-src 'sha256-${digestOf(style)}'; base-uri 'none'; form-action 'none'`;
    return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${issuer}: ${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#report">${words.skip}</a>
<header>
<p class="issuer"><bdi>${issuer}</bdi></p>
<h1>${title}</h1>
<p class="about">${subtitle.map((line) => markup`<span><bdi>${line}</bdi></span> `)}</p>
<p class="lead">${lead}</p>
${notes.map((note) => noteMarkup(note, words))}
${keyFigures.length === 0 ? undefined : markup`<dl class="figures">${keyFigures.map((figure) => figureMarkup(figure, printout))}</dl>`}
</header>
<nav aria-label="${words.contents}"><ul>
${sections.map(
  ({ id, heading }) => markup`<li><a href="#s-${id}">${heading}</a></li>
`,
)}</ul></nav>
<main id="report">
${sections.map((section) => sectionMarkup(section, printout))}
</main>
<footer><p>${words.footer}</p></footer>
</body>
</html>
`.text;
  },
};

function noteMarkup({ kind, text }: PrintoutNote, words: PageWords): Markup {
  return markup`<p class="note ${kind}"><strong>${words.notes[kind]}</strong> ${text}</p>
`;
}

function figureMarkup({ title, cell, note }: KeyFigure, { lang }: Printout): Markup {
  const small = note === undefined ? undefined : markup` <small>${note}</small>`;
  return markup`<div><dt>${title}</dt><dd${cell.kind === 'mark' ? markup` class="mark"` : undefined}>${showCell(cell, lang)}${small}</dd></div>
`;
}

function sectionMarkup(
  { id, heading, lead, chart, tables, notes, commands = [] }: PrintoutSection,
  printout: Printout,
): Markup {
  return markup`<section id="s-${id}" aria-labelledby="h-${id}">
<h2 id="h-${id}">${heading}</h2>
${
  lead === undefined
    ? undefined
    : markup`<p class="how">${lead}</p>
`
}${
  chart === undefined
    ? undefined
    : markup`<div class="chart" role="region" tabindex="0" aria-labelledby="h-${id}">${chart}</div>
`
}${tables.map((table) => tableMarkup(table, printout))}${notes.map(
  (note) => markup`<p class="said">${note}</p>
`,
)}${
  commands.length === 0
    ? undefined
    : markup`<pre>${commands.map(
        (command) => markup`<code>${command}</code>
`,
      )}</pre>
`
}</section>
`;
}

function digestOf(text: string): string {
  return btoa(String.fromCharCode(...new Sha256().update(new TextEncoder().encode(text)).digest()));
}
