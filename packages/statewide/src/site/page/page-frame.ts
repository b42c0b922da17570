import { html, Markup, Sha256 } from '@daybook/files';
import { showDate } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { chartStyle, chartTokens } from '../../charts/chart-style.ts';
import type { SiteWords } from '../words/site-words.ts';
import { langPath } from './lang-path.ts';
import { linkFrom } from './link-from.ts';
import { navEntries, navPaths, type SitePage, type SiteSource } from './site-page.ts';
import { siteStyle } from './site-style.ts';

const style = `${chartTokens}${chartStyle}${siteStyle}`;
const policy = `default-src 'none'; style-src 'sha256-${digestOf(style)}'; base-uri 'none'; form-action 'none'`;

/**
 * A whole page: it holds its style, has no script, and its policy lets nothing be loaded from anywhere.
 *
 * @param wordsIn the words of every language of the site, for the links between them.
 */
export function pageFrame(page: SitePage, source: SiteSource, wordsIn: Readonly<Record<Lang, SiteWords>>): string {
  const { facts, lang, langs, words } = source;
  const at = langPath(langs, lang, page.path);
  const to = (path: string, other = lang) => linkFrom(at, langPath(langs, other, path));
  const links = navEntries.map((entry) => {
    const isHere = navPaths[entry] === page.path;
    const look = isHere ? html` aria-current="page"` : entry === page.under ? html` class="under"` : undefined;
    return html`<li><a href="${to(navPaths[entry])}"${look}>${words.frame[entry]}</a></li>
`;
  });
  const others = langs.filter((other) => other !== lang);
  const title = page.under === 'overview' ? page.title : `${page.title} · ${words.frame.site(facts.name)}`;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${others.map(
  (other) => html`<link rel="alternate" hreflang="${other}" href="${to(page.path, other)}">
`,
)}<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#content">${words.frame.skip}</a>
<header class="top">
<div class="bar">
<p class="site"><a href="${to(navPaths.overview)}">${words.frame.site(facts.name)}</a></p>
${others.map(
  (
    other,
  ) => html`<p class="other"><a href="${to(page.path, other)}" lang="${other}" hreflang="${other}">${wordsIn[other].frame.language}</a></p>
`,
)}</div>
<nav aria-label="${words.frame.pages}"><ul>
${links}</ul></nav>
</header>
<main id="content">
${page.content}</main>
<footer>
<p>${facts.asOf === undefined ? undefined : words.frame.asOf(showDate(facts.asOf, lang))} <a href="${to(navPaths.howToRead)}#check">${words.frame.checkable}</a></p>
<p>${words.frame.footer}</p>
</footer>
</body>
</html>
`.text;
}

function digestOf(text: string): string {
  return btoa(String.fromCharCode(...new Sha256().update(new TextEncoder().encode(text)).digest()));
}
