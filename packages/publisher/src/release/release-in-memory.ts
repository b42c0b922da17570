import type { ReleaseFile } from './release-file.ts';
import type { ReleaseReader } from './release-reader.ts';

/** A release that is not on disk: what has just been made, before it is written. */
export function releaseInMemory(name: string, files: readonly Pick<ReleaseFile, 'path' | 'bytes'>[]): ReleaseReader {
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return {
    name,
    paths: [...byPath.keys()].sort(),
    read(path) {
      const bytes = byPath.get(path);
      if (bytes === undefined) throw new RangeError(`${name} has no file ${path}.`);
      return bytes;
    },
  };
}
