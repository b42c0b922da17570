import { exportKey } from '@daybook/publisher';
import { currentKey } from '../publishing/keys.ts';
import { releasesOf } from '../publishing/releases.ts';
import { zippedRelease } from '../publishing/zipped-release.ts';
import type { Store } from '../store/open-store.ts';

/** What an agency hands to whoever looks at the state: its publications, the first first, and the key that signed them. */
export interface HandedIn {
  readonly publications: readonly Uint8Array[];
  readonly key: string;
}

/** Everything that an app published, and the public part of its key. */
export async function handedIn({ database, folder }: Store): Promise<HandedIn> {
  const key = currentKey(database, folder);
  if (key === undefined) throw new Error('There is no key, so nothing was published.');
  const publications: Uint8Array[] = [];
  for (const release of releasesOf(database)) publications.push(await zippedRelease(folder, release.folder));
  return { publications, key: JSON.stringify(exportKey(key)) };
}
