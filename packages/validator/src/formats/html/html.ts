import { Markup, html as markup } from '@daybook/files';
import type { Severity } from '@daybook/types';
import type { Checked } from '../../check/checked.ts';
import type { Book } from '../../words/book.ts';
import { notCheckedWords } from '../../words/not-checked-words.ts';
import { regradedWords } from '../../words/regraded-words.ts';
import { verdictWords } from '../../words/verdict-words.ts';
import type { Format } from '../format.ts';
import { causeSection } from './cause-section.ts';
import { pageStyle, pageStyleHash } from './page-style.ts';
import { pageWords } from './page-words.ts';
import { summarySection } from './summary-section.ts';
import { verdictSection } from './verdict-section.ts';

const policy = `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`;

/** One page that holds everything it needs: to read, to keep and to print. It has no script. */
export const html: Format = {
  id: 'html',
  words: { en: 'one page, to read, keep and print', es: 'una página para leer, guardar e imprimir' },
  ending: '.html',
  print(checked, book) {
    const words = pageWords[book.lang];
    const { word, numbers } = verdictWords(checked, book.phrases);
    const [first] = checked.files;
    const title = words.title(first?.file ?? '-', Math.max(0, checked.files.length - 1));
    const page = markup`<!doctype html>
<html lang="${book.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title} · Daybook</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#causes">${words.skip}</a>
<header>
<p class="brand">Daybook</p>
<h1><bdi>${title}</bdi></h1>
<p class="as-of">${words.asOf(book.phrases.day(checked.as_of, true))}</p>
<p class="verdict ${checked.verdict}"><strong>${word}</strong> ${numbers}</p>
</header>
<main>
${summarySection(checked, book)}
${causesSection(checked, book)}
${regradedSection(checked, book)}
${notCheckedSection(checked, book)}
${verdictSection(checked, book)}
</main>
<footer><p>${words.footer}</p></footer>
</body>
</html>
`;
    return page.text;
  },
};

function causesSection(checked: Checked, book: Book): Markup {
  const { causes, counts, answered } = checked;
  const { phrases } = book;
  const total = counts.error + counts.warning + counts.flag + answered;
  if (causes.length === 0) return markup`<section id="causes"><h2>${phrases.nothingFound}</h2></section>`;
  return markup`<section id="causes">
<h2>${phrases.causes(causes.length)}, ${phrases.places(total)}</h2>
${filter(checked, book)}
${counts.flag + answered > 0 ? markup`<p class="note">${phrases.flagsAreQuestions}</p>` : undefined}
<ol class="causes">
${causes.map((cause) => causeSection(cause, book))}
</ol>
</section>`;
}

/** Chooses by severity. The style alone does it: where a browser cannot, everything stays in sight. */
function filter({ causes }: Checked, { lang }: Book): Markup | undefined {
  const words = pageWords[lang];
  const of = (severity: Severity) => causes.filter((cause) => cause.severity === severity).length;
  const choices = [
    ['all', words.all, causes.length],
    ['error', words.errors, of('error')],
    ['warning', words.warnings, of('warning')],
    ['flag', words.flags, of('flag')],
  ] as const;
  const filled = choices.filter(([, , count]) => count > 0);
  if (filled.length < 3) return undefined;
  return markup`<fieldset class="filter"><legend>${words.show}</legend>
${filled.map(
  ([id, label, count]) =>
    markup`<label><input type="radio" name="show" id="show-${id}"${id === 'all' ? markup` checked` : undefined}> ${label} (${count})</label>
`,
)}</fieldset>`;
}

function regradedSection({ regraded }: Checked, book: Book): Markup | undefined {
  if (regraded.length === 0) return undefined;
  return markup`<section id="regraded"><h2>${book.phrases.regradedHere}</h2>
<ul>${regraded.map((one) => markup`<li>${regradedWords(one, book)}</li>`)}</ul></section>`;
}

function notCheckedSection(checked: Checked, book: Book): Markup | undefined {
  const { reasons, things } = notCheckedWords(checked, book);
  if (reasons.length + things.length === 0) return undefined;
  return markup`<section id="not-checked"><h2>${book.phrases.notChecked}</h2>
<ul>${reasons.map(({ reason, checks }) => markup`<li>${reason}<ul>${checks.map((check) => markup`<li>${check}</li>`)}</ul></li>`)}${things.map(
    (thing) => markup`<li><bdi>${thing}</bdi></li>`,
  )}</ul></section>`;
}
