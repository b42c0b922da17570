import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { readStandard, StandardFault } from '../diff/standards/read-standard.ts';
import { readSnapshot } from '../diff/standards/snapshot.ts';
import type { Standard } from '../diff/standards/standard.ts';

/** Folders in which no part of the standard lies that is compared. */
const passedOver: ReadonlySet<string> = new Set(['node_modules', 'views', 'examples', 'law', 'regimes']);

/**
 * A version of the standard from a folder that holds its schemas, or from the one file in which a version was kept. The
 * codelists beside a folder `v1` belong to it. Only regular files are seen: no link is followed.
 *
 * @throws StandardFault where nothing there is a version of the standard.
 */
export async function openStandard(path: string): Promise<Standard> {
  if (!statSync(path).isDirectory()) {
    const kept = readSnapshot(path, readFileSync(path, 'utf8'));
    if (kept === undefined) throw new StandardFault(path);
    return kept;
  }
  const top = resolve(path);
  const isVersion = basename(top) === 'v1' && existsSync(join(dirname(top), 'codelists'));
  const root = isVersion ? dirname(top) : top;
  const paths = filesIn(root, '').filter((one) => /\.(?:schema\.json|csv)$|\/tests\/rules\//.test(one));
  const standard = await readStandard(
    path,
    paths.map((one) => ({ path: one, bytes: one.includes('/tests/') ? NOTHING : readFileSync(join(root, one)) })),
  );
  if (standard.schemas.size === 0) throw new StandardFault(path);
  return standard;
}

const NOTHING = new Uint8Array();

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name).split(sep).join('/');
    if (entry.isFile()) return [path];
    return entry.isDirectory() && !entry.name.startsWith('.') && !passedOver.has(entry.name) ? filesIn(root, path) : [];
  });
}
