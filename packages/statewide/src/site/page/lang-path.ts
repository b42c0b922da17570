import type { Lang } from '@daybook/types';

/** Where a page of a language stands in the site: the first language at the root, others in a folder of their own. */
export function langPath(langs: readonly Lang[], lang: Lang, path: string): string {
  return lang === langs[0] ? path : `${lang}/${path}`;
}
