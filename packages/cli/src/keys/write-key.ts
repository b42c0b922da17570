import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type KeyFile, textOfKey } from '@daybook/publisher';
import { cannotWriteFault } from '../paths/cannot-write-fault.ts';
import { makeFolder } from '../paths/make-folder.ts';
import { keyTakenFault } from './key-taken-fault.ts';

/** Writes a key for its owner alone to read, down to the disk. @throws UsageFault where a file is there already, or it cannot. */
export function writeKey(path: string, key: KeyFile): void {
  makeFolder(dirname(path));
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, textOfKey(key));
    fsyncSync(file);
    closeSync(file);
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'EEXIST') throw cannotWriteFault(path, cause);
    throw keyTakenFault(path);
  }
}
