import type { CodeTitles } from '@daybook/files';
import type { Titles } from './schema/titles.ts';

let made: Promise<readonly CodeTitles[]> | undefined;

/**
 * The titles of codes in both languages, so that a cell of a sheet may hold "Declined" or "Rechazada". It is the same list
 * each time: what the reader prepares from it is prepared once.
 */
export function codeTitles(): Promise<readonly CodeTitles[]> {
  made ??= load();
  return made;
}

async function load(): Promise<readonly CodeTitles[]> {
  const books = await Promise.all([
    import('./schema/generated/titles-en.ts'),
    import('./schema/generated/titles-es.ts'),
  ]);
  return books.map(({ titles }) => titled(titles.codes));
}

function titled(codes: Titles['codes']): CodeTitles {
  const lists = Object.entries(codes).map(([list, titles]) => [
    list,
    Object.fromEntries(Object.entries(titles).map(([code, title]) => [code, [title]])),
  ]);
  return Object.fromEntries(lists) as CodeTitles;
}
