import { html, Markup } from '@daybook/files';
import { showDate } from '@daybook/reports/printing';
import { pageLook, pageSheet } from '@daybook/statewide/browser';
import type { Lang } from '@daybook/types';
import { publicPaths } from './public-paths.ts';
import { linksFrom, type PublicPage, type PublicSource, publicLangs, publicNav } from './public-source.ts';
import { publicStyle } from './public-style.ts';
import type { PublicWords } from './words/public-words.ts';

const commonLook = pageLook(publicStyle);

/** A whole page. @param wordsIn the words of every language, for the links between them. */
export function publicFrame(
  page: PublicPage,
  source: PublicSource,
  wordsIn: Readonly<Record<Lang, PublicWords>>,
): string {
  const { facts, lang, words, isDemo } = source;
  const to = linksFrom(page.path, source);
  const [latest] = facts.quarters;
  const paths = { ...publicPaths, log: latest === undefined ? publicPaths.overview : publicPaths.log(latest.period) };
  const day = facts.releases[0]?.statement.published_at.slice(0, 10) ?? '';
  return pageSheet({
    lang,
    look: page.style === undefined ? commonLook : pageLook(publicStyle + page.style),
    title: page.path === publicPaths.overview ? page.title : `${page.title} · ${facts.name}`,
    site: { title: facts.name, href: to.page(publicPaths.overview) },
    others: publicLangs
      .filter((other) => other !== lang)
      .map((other) => ({ lang: other, title: wordsIn[other].frame.language, href: to.page(page.path, other) })),
    links: publicNav.map((entry) => ({
      href: to.page(paths[entry]),
      title: words.nav[entry],
      ...(paths[entry] === page.path ? { is: 'here' } : entry === page.under ? { is: 'under' } : {}),
    })),
    words: words.frame,
    head: html`<link rel="alternate" type="application/atom+xml" title="${words.frame.feed}" href="${to.page(publicPaths.feed)}">
${page.described === undefined ? undefined : jsonLd(page.described)}`,
    content: page.content,
    footer: [html`${words.frame.footer(facts.name, showDate(day, lang))}`, html`${words.frame.privacy}`],
    ...(isDemo ? { band: words.frame.demo } : {}),
  });
}

/** Data in a page: nothing in it can end its element. */
function jsonLd(described: object): Markup {
  const text = JSON.stringify(described).replaceAll('<', '\\u003c');
  return new Markup(`<script type="application/ld+json">${text}</script>\n`);
}
