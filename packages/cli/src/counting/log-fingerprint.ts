import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileChunks } from '@daybook/files/node';
import tables from '@daybook/schemas/v1/tables.json' with { type: 'json' };

/**
 * The SHA-256 of the files that a log was read from; of several, that of their fingerprints, sorted, one a line.
 *
 * @param files those that hold its requests. Tables of parts of requests that lie beside them and were read belong to it.
 * @param paths what was read: files and folders.
 */
export async function logFingerprint(files: Iterable<string>, paths: readonly string[]): Promise<string> {
  const all = new Set<string>();
  for (const file of files) for (const part of [file, ...partsBeside(file, paths)]) all.add(part);
  const prints = await Promise.all([...all].map(fingerprint));
  const [only = '', ...others] = prints.sort();
  return others.length === 0
    ? only
    : createHash('sha256')
        .update(prints.map((print) => `${print}\n`).join(''))
        .digest('hex');
}

async function fingerprint(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of fileChunks(path)) hash.update(chunk);
  return hash.digest('hex');
}

const parts = new Set(
  Object.entries(tables.tables).flatMap(([name, table]) =>
    'parent' in table && table.parent === 'requests' ? [name] : [],
  ),
);

function partsBeside(file: string, paths: readonly string[]): string[] {
  if (!/\.[ct]sv(\.gz)?$/i.test(file)) return [];
  const folder = dirname(file);
  return readdirSync(folder)
    .filter((name) => parts.has(basename(name).replace(/\..*$/, '').toLowerCase().replaceAll('-', '_')))
    .map((name) => join(folder, name))
    .filter((path) => paths.some((one) => path === join(one) || path.startsWith(join(one, '/'))));
}
