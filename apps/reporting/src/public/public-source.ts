import type { Markup } from '@daybook/files';
import type { CodeWords, Printout } from '@daybook/reports/printing';
import { langPath, linkFrom } from '@daybook/statewide/browser';
import type { Lang } from '@daybook/types';
import type { PublicFacts } from './public-facts.ts';
import type { PublicWords } from './words/public-words.ts';

/** The languages; pages of the first stand at the root, those of others in a folder of their name. */
export const publicLangs: readonly Lang[] = ['en', 'es'];

/** What all pages of one language have in hand. */
export interface PublicSource {
  readonly facts: PublicFacts;
  readonly lang: Lang;
  readonly words: PublicWords;
  readonly codes: CodeWords;
  /** The report of each quarter, in words. */
  readonly printouts: ReadonlyMap<string, Printout>;
  /** Where the pages will stand, with a slash at its end, if that is known. */
  readonly address?: string;
  /** Whether the agency's public key lies beside the pages. */
  readonly hasKey: boolean;
  readonly isDemo: boolean;
}

/** The pages that every page leads to. */
export const publicNav = ['overview', 'log', 'releases', 'reading'] as const;

/** One page before its frame. */
export interface PublicPage {
  /** Its path within its language, such as `quarters/2026-Q1.html`. */
  readonly path: string;
  readonly title: string;
  readonly under: (typeof publicNav)[number];
  readonly content: Markup;
  /** Style that this page has beside that of all pages. */
  readonly style?: string;
  /** What describes the page to search engines: JSON-LD. */
  readonly described?: object;
}

/** Links from a page: to another page of its language, and to what stands once for all of them. */
export function linksFrom(path: string, { lang }: Pick<PublicSource, 'lang'>) {
  const at = langPath(publicLangs, lang, path);
  return {
    page: (to: string, other: Lang = lang) => linkFrom(at, langPath(publicLangs, other, to)),
    file: (to: string) => linkFrom(at, to),
  };
}
