import { fileTitles } from './file-titles.ts';

/** Files in the order in which a person wants to see them: what is to be read, the log, what explains it, then the rest. */
export function inReadingOrder<File extends { readonly path: string }>(files: readonly File[]): File[] {
  const placed = files.map((file) => ({ file, at: fileTitles.findIndex(([pattern]) => pattern.test(file.path)) }));
  const rank = (at: number) => (at < 0 ? fileTitles.length : at);
  return placed.sort((a, b) => rank(a.at) - rank(b.at) || (a.file.path < b.file.path ? -1 : 1)).map(({ file }) => file);
}
