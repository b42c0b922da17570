import type { Lang } from '@daybook/types';
import type { DiffWords } from './diff-words.ts';

/** The words of a comparison in one language. */
export async function loadDiffWords(lang: Lang): Promise<DiffWords> {
  return lang === 'es'
    ? (await import('./diff-words-es.ts')).diffWordsEs
    : (await import('./diff-words-en.ts')).diffWordsEn;
}
