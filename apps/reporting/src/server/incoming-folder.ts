import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../store/open-store.ts';

/**
 * The folder that takes files while they come in: beside the database, so that they stay where records may be. What an app
 * that died left there is removed the first time.
 */
export function incomingFolder(store: Store): string {
  const known = folders.get(store);
  if (known !== undefined) return known;
  const folder = join(store.folder, 'incoming');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  folders.set(store, folder);
  return folder;
}

const folders = new WeakMap<Store, string>();
