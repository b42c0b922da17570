import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPaths } from '@daybook/publisher';
import type { Store } from '../store/open-store.ts';
import { releaseFolder, releasesOf } from './releases.ts';

/**
 * Puts into their places the releases that the database knows and a machine that stopped left aside, and takes away what it
 * left of others. For the start of the app, while nothing is being published.
 */
export function finishReleases({ database, folder }: Pick<Store, 'database' | 'folder'>): void {
  const published = join(folder, 'published');
  const aside = () => (existsSync(published) ? readdirSync(published) : []).filter((one) => PART.test(one));
  for (const { folder: name, manifest_sha256 } of releasesOf(database)) {
    const place = releaseFolder(folder, name);
    const whole = aside()
      .filter((one) => one.replace(PART, '') === name)
      .map((one) => join(published, one))
      .find((one) => sha256At(join(one, manifestPaths.manifest)) === manifest_sha256);
    if (whole !== undefined && !existsSync(place)) renameSync(whole, place);
  }
  for (const one of aside()) rmSync(join(published, one), { recursive: true });
}

/** What `writeRelease` puts behind the name of a folder that does not stand yet. */
const PART = /\.part-\d+$/;

const sha256At = (path: string): string =>
  existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
