import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { cannotWriteFault } from './cannot-write-fault.ts';
import { makeFolder } from './make-folder.ts';

/** Writes a file of text or bytes, and makes its folder where there is none. @throws UsageFault where that is not possible. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  makeFolder(dirname(path));
  try {
    writeFileSync(path, content);
  } catch (cause) {
    throw cannotWriteFault(path, cause);
  }
}
