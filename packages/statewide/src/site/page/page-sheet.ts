import { html, Markup } from '@daybook/files';
import type { Lang } from '@daybook/types';
import type { PageLook } from './page-look.ts';

/** A page before it is put into its sheet. Every address is as a link from the page. */
export interface PageSheet {
  readonly lang: Lang;
  readonly title: string;
  readonly look: PageLook;
  /** Whose pages they are: stands at the top of each, and leads to the first. */
  readonly site: { readonly title: string; readonly href: string };
  /** The same page in other languages. */
  readonly others: readonly { readonly lang: Lang; readonly title: string; readonly href: string }[];
  readonly links: readonly PageLink[];
  readonly words: { readonly skip: string; readonly pages: string };
  readonly content: Markup;
  readonly footer: readonly Markup[];
  /** What describes the page to machines: links and data, nothing that is run. */
  readonly head?: Markup;
  /** Across the top of everything, where a page must not be taken for another. */
  readonly band?: string;
}

/** A page that every page leads to. */
export interface PageLink {
  readonly href: string;
  readonly title: string;
  /** `here` for the page itself, `under` where the page belongs to it. */
  readonly is?: 'here' | 'under';
}

/** A whole page: it holds its style, has no script, and its policy lets nothing be loaded from anywhere. */
export function pageSheet(sheet: PageSheet): string {
  const { lang, title, look, site, others, links, words, content, footer, head, band } = sheet;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(look.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${others.map(
  (other) => html`<link rel="alternate" hreflang="${other.lang}" href="${other.href}">
`,
)}${head}<style>${new Markup(look.style)}</style>
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header class="top">
${
  band === undefined
    ? undefined
    : html`<p class="band">${band}</p>
`
}<div class="bar">
<p class="site"><a href="${site.href}">${site.title}</a></p>
${others.map(
  (
    other,
  ) => html`<p class="other"><a href="${other.href}" lang="${other.lang}" hreflang="${other.lang}">${other.title}</a></p>
`,
)}</div>
<nav aria-label="${words.pages}"><ul>
${links.map(
  (link) => html`<li><a href="${link.href}"${LOOKS[link.is ?? 'other']}>${link.title}</a></li>
`,
)}</ul></nav>
</header>
<main id="content">
${content}</main>
<footer>
${footer.map(
  (line) => html`<p>${line}</p>
`,
)}</footer>
</body>
</html>
`.text;
}

const LOOKS = { here: html` aria-current="page"`, under: html` class="under"`, other: undefined } as const;
