import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ReleaseReader } from '../release/release-reader.ts';

/**
 * A release in a folder. Only regular files are seen: no link is followed.
 *
 * @throws Error of the file system where the folder cannot be read.
 */
export function openRelease(folder: string): ReleaseReader {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const known = new Set(paths);
  return {
    name: folder,
    paths,
    read(path) {
      if (!known.has(path)) throw new RangeError(`${folder} has no file ${path}.`);
      return readFileSync(join(folder, path));
    },
  };
}
