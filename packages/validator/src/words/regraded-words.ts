import { printable } from '@daybook/files';
import type { Regraded } from '@daybook/types';
import type { Book } from './book.ts';

/** One rule whose severity is another one here: its title, what changed, and the reason given. */
export function regradedWords(regraded: Regraded, { defects, phrases }: Book): string {
  const title = defects[regraded.rule]?.title;
  return printable(phrases.regraded(title === undefined ? regraded : { ...regraded, rule: `"${title}"` }));
}
