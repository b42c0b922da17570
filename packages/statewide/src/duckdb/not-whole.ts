import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileSha256 } from '@daybook/files/node';

/** The descriptor of a dataset, which the build puts into its place last. */
const DESCRIPTOR = 'datapackage.json';

/** What is known of a file that a descriptor names. */
interface Named {
  readonly path?: unknown;
  readonly format?: unknown;
  readonly bytes?: unknown;
  readonly hash?: unknown;
}

/**
 * The file for which a dataset is not whole: its descriptor where that is missing or cannot be read, or the first file that
 * the descriptor names and that is missing or is another one. Of Parquet, which every figure is read from, each byte is
 * looked at; of the CSV beside it the size.
 *
 * @param folder the folder of the dataset.
 * @returns its path in the dataset; nothing where all is there.
 */
export async function notWhole(folder: string): Promise<string | undefined> {
  const named = namedIn(folder);
  if (named === undefined) return DESCRIPTOR;
  for (const one of named) if (!(await isAsBuilt(folder, one))) return String(one.path);
  return undefined;
}

async function isAsBuilt(folder: string, { path, format, bytes, hash }: Named): Promise<boolean> {
  const place = join(folder, String(path));
  const found = statSync(place, { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size !== bytes) return false;
  return format !== 'parquet' || `sha256:${await fileSha256(place)}` === hash;
}

function namedIn(folder: string): readonly Named[] | undefined {
  try {
    const { resources } = JSON.parse(readFileSync(join(folder, DESCRIPTOR), 'utf8')) as {
      readonly resources?: unknown;
    };
    return Array.isArray(resources) ? resources.map((one): Named => ({ ...(one as Named) })) : undefined;
  } catch {
    return undefined;
  }
}
