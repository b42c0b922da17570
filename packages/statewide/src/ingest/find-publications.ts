import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CannotOpen } from '@daybook/files/node';
import { manifestPaths } from '@daybook/publisher';
import type { PublicationFolder } from './publication-folder.ts';

/** Files that hold records and may be read without a publication around them. */
const RECORDS = /\.(?:json|ndjson)$/;

/**
 * Every publication under the given paths, at any depth, in the order of their names; and plain files with records, which
 * belong to none. No link is followed.
 *
 * @throws CannotOpen for a path that is not there.
 */
export function findPublications(paths: readonly string[]): PublicationFolder[] {
  const found = paths.flatMap((path) => {
    try {
      const whole = resolve(path);
      if (!statSync(whole).isDirectory())
        return [{ name: basename(whole), folder: dirname(whole), plain: [basename(whole)] }];
      return under(whole, basename(whole));
    } catch (cause) {
      throw new CannotOpen(path, cause);
    }
  });
  const once = new Map(found.map((one) => [`${one.folder}\n${one.plain?.join('\n') ?? ''}`, one]));
  return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.folder < b.folder ? -1 : 1));
}

function under(folder: string, name: string): PublicationFolder[] {
  if (existsSync(join(folder, manifestPaths.manifest))) return [{ name, folder }];
  const entries = readdirSync(folder, { withFileTypes: true });
  const plain = entries
    .filter((one) => one.isFile() && RECORDS.test(one.name))
    .map((one) => one.name)
    .sort();
  return [
    ...(plain.length === 0 ? [] : [{ name, folder, plain }]),
    ...entries
      .filter((one) => one.isDirectory() && !one.name.startsWith('.'))
      .flatMap((one) => under(join(folder, one.name), `${name}/${one.name}`)),
  ];
}
