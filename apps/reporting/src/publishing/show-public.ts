import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exportKey } from '@daybook/publisher';
import { publicFolder } from '../public/public-folder.ts';
import { publicPaths } from '../public/public-paths.ts';
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

/**
 * Writes the public pages of everything that was published. Nothing where they show the last release already.
 *
 * @throws Error of the file system; what was there before then stays.
 */
export async function showPublic(database: Database, { folder, address, is_demo }: PublicPlace): Promise<void> {
  const releases = releasesOf(database);
  const last = releases.at(-1);
  const place = publicFolder(folder);
  if (last === undefined || existsSync(join(place, publicPaths.zip(last.sequence)))) return;
  const key = currentKey(database, folder);
  const folders = releases.map((one) => releaseFolder(folder, one.folder));
  const options = { address, isDemo: is_demo, ...(key === undefined ? {} : { key: exportKey(key) }) };
  await writePublicPages(place, folders, options);
}
