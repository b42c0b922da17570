import type { CodelistName, Lang } from '@daybook/types';
import { titles as en } from '@daybook/types/titles/en';
import { titles as es } from '@daybook/types/titles/es';

/** The codes of a list with title and meaning in one language, in the order of the list. */
export function titlesIn(lang: Lang, list: string): readonly { code: string; title: string; means: string }[] {
  const codes = (lang === 'es' ? es : en)[list as CodelistName] ?? {};
  return Object.entries(codes).map(([code, [title, means]]) => ({ code, title, means }));
}
