import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseReader } from '../release/release-reader.ts';
import { listFolder } from './list-folder.ts';

/**
 * A release in a folder. Only regular files are seen: no link is followed.
 *
 * @param paths its files, where the folder was listed before.
 * @throws Error of the file system where the folder cannot be read.
 */
export function openRelease(folder: string, paths: readonly string[] = listFolder(folder).files): ReleaseReader {
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
