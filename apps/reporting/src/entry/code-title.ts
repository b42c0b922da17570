import type { CodelistName, Lang } from '@daybook/types';
import { titles as en } from '@daybook/types/titles/en';
import { titles as es } from '@daybook/types/titles/es';

/** How a code of a list is called in one language; the code itself where the list does not have it. */
export function codeTitle(lang: Lang, list: string, code: string): string {
  const codes: Readonly<Record<string, readonly [string, string]>> =
    (lang === 'es' ? es : en)[list as CodelistName] ?? {};
  return Object.hasOwn(codes, code) ? (codes[code]?.[0] ?? code) : code;
}
