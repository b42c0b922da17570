import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exportKey } from '@daybook/publisher';
import { canonicalForm } from '@daybook/reports';
import { publicFolder } from '../public/public-folder.ts';
import { writePublicPages } from '../public/write-public-pages.ts';
import type { Database } from '../store/database.ts';
import { currentKey } from './keys.ts';
import { releaseFolder, releasesOf } from './releases.ts';

/** Where the public pages will stand. */
export interface PublicPlace {
  /** The folder of the agency's database. */
  readonly folder: string;
  readonly address: string;
  readonly is_demo: boolean;
}

/** Bundled, this file lies in a chunk whose name has the hash of it and of all that it takes in: words, look, pages. */
const program = basename(import.meta.url);

/**
 * Writes the public pages of everything that was published. Nothing where they show all of it already: every release, under
 * this address, with the key of now, made by this program. A newer program gives the pages its look and its words when it
 * starts.
 *
 * @param begin told before pages are written, which may take a while.
 * @throws Error of the file system; what was there before then stays.
 */
export async function showPublic(
  database: Database,
  { folder, address, is_demo }: PublicPlace,
  begin: () => void = () => undefined,
): Promise<void> {
  const releases = releasesOf(database);
  if (releases.length === 0) return;
  const key = currentKey(database, folder);
  const manifests = releases.map(({ manifest_sha256 }) => manifest_sha256);
  const shown = canonicalForm({ address, is_demo, key: key?.fingerprint ?? '', manifests, program });
  const place = publicFolder(folder);
  const mark = join(folder, 'public.shows.json');
  if (existsSync(place) && existsSync(mark) && readFileSync(mark, 'utf8') === shown) return;
  begin();
  const folders = releases.map((one) => releaseFolder(folder, one.folder));
  const options = { address, isDemo: is_demo, ...(key === undefined ? {} : { key: exportKey(key) }) };
  await writePublicPages(place, folders, options);
  writeFileSync(mark, shown);
}
