import type { Lang } from '@daybook/types';
import type { PrintWords } from './print-words.ts';

/** The sentences of printed reports in one language. */
export async function loadPrintWords(lang: Lang): Promise<PrintWords> {
  return lang === 'es' ? (await import('./es.ts')).es : (await import('./en.ts')).en;
}
