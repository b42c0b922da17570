import type { Lang } from '@daybook/types';
import type { Book } from './book.ts';

/** Loads the words of one language; the other one stays on the disk or on the server. */
export async function loadBook(lang: Lang): Promise<Book> {
  return lang === 'es' ? (await import('./book-es.ts')).bookEs : (await import('./book-en.ts')).bookEn;
}
