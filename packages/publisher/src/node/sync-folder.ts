import { closeSync, fsyncSync, openSync } from 'node:fs';

/** A new name is on the disk only when its folder is. Where a system cannot do that, the name is there all the same. */
export function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Windows opens no folder.
  }
}
