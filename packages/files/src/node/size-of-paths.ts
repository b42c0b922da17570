import { statSync } from 'node:fs';
import { CannotOpen } from './cannot-open.ts';
import { folderFiles } from './folder-files.ts';

/** What a gzip file of records holds is about so many times its size. */
const UNPACKED = 10;

/** About how many bytes there are to read in files and folders: enough to choose a way to read them. Throws `CannotOpen`. */
export function sizeOfPaths(paths: readonly string[]): number {
  let size = 0;
  for (const path of paths) {
    try {
      const stat = statSync(path);
      size += stat.isDirectory()
        ? sizeOfPaths(folderFiles(path, []))
        : stat.size * (/\.gz$/i.test(path) ? UNPACKED : 1);
    } catch (cause) {
      throw cause instanceof CannotOpen ? cause : new CannotOpen(path, cause);
    }
  }
  return size;
}
