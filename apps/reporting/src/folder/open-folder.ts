import { accessSync, constants, mkdirSync } from 'node:fs';
import { openStore, type Store, type Surroundings } from '../store/open-store.ts';
import { folderFault } from './folder-fault.ts';
import { databasePath } from './folder-paths.ts';
import { lockFolder } from './lock-folder.ts';
import { surroundings } from './surroundings.ts';

/** A folder that this process holds, with its database open. */
export interface OpenFolder {
  readonly store: Store;
  close(): void;
}

/**
 * Opens the app's folder for this process alone; makes it where there is none.
 *
 * @throws CannotRun when it cannot be used, with what to do.
 */
export function openFolder(folder: string, around: Surroundings = surroundings): OpenFolder {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    const unlock = lockFolder(folder);
    try {
      const store = openStore(databasePath(folder), around);
      const close = () => {
        store.database.close();
        unlock();
      };
      return { store, close };
    } catch (fault) {
      unlock();
      throw fault;
    }
  } catch (fault) {
    throw folderFault(fault, folder);
  }
}
