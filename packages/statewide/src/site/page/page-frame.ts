import { html } from '@daybook/files';
import { showDate } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { SiteWords } from '../words/site-words.ts';
import { langPath } from './lang-path.ts';
import { linkFrom } from './link-from.ts';
import { pageLook } from './page-look.ts';
import { pageSheet } from './page-sheet.ts';
import { navEntries, navPaths, type SitePage, type SiteSource } from './site-page.ts';

const look = pageLook();

/**
 * A whole page of a state's site.
 *
 * @param wordsIn the words of every language of the site, for the links between them.
 */
export function pageFrame(page: SitePage, source: SiteSource, wordsIn: Readonly<Record<Lang, SiteWords>>): string {
  const { facts, lang, langs, words } = source;
  const at = langPath(langs, lang, page.path);
  const to = (path: string, other = lang) => linkFrom(at, langPath(langs, other, path));
  return pageSheet({
    lang,
    look,
    title: page.under === 'overview' ? page.title : `${page.title} · ${words.frame.site(facts.name)}`,
    site: { title: words.frame.site(facts.name), href: to(navPaths.overview) },
    others: langs
      .filter((other) => other !== lang)
      .map((other) => ({ lang: other, title: wordsIn[other].frame.language, href: to(page.path, other) })),
    links: navEntries.map((entry) => ({
      href: to(navPaths[entry]),
      title: words.frame[entry],
      ...(navPaths[entry] === page.path ? { is: 'here' } : entry === page.under ? { is: 'under' } : {}),
    })),
    words: words.frame,
    content: page.content,
    footer: [
      html`${facts.asOf === undefined ? undefined : words.frame.asOf(showDate(facts.asOf, lang))} <a href="${to(navPaths.howToRead)}#check">${words.frame.checkable}</a>`,
      html`${words.frame.footer}`,
    ],
  });
}
