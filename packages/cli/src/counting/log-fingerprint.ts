import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileSha256 } from '@daybook/files/node';
import { isPartOfLog, logPrint } from '@daybook/reports';

/**
 * The fingerprint of the files that a log was read from.
 *
 * @param files those that hold its requests. Tables of parts of requests that lie beside them and were read belong to it.
 * @param paths what was read: files and folders.
 */
export async function logFingerprint(files: Iterable<string>, paths: readonly string[]): Promise<string> {
  const all = new Set<string>();
  for (const file of files) for (const part of [file, ...partsBeside(file, paths)]) all.add(part);
  return logPrint(await Promise.all([...all].map(fileSha256)));
}

function partsBeside(file: string, paths: readonly string[]): string[] {
  if (!/\.[ct]sv(\.gz)?$/i.test(file)) return [];
  const folder = dirname(file);
  return readdirSync(folder)
    .filter(isPartOfLog)
    .map((name) => join(folder, name))
    .filter((path) => paths.some((one) => path === join(one) || path.startsWith(join(one, '/'))));
}
