import { type KeyFile, readKeyFile } from '@daybook/publisher';
import { keyFaultAs } from './key-fault-as.ts';
import { keyTextAt } from './key-text-at.ts';

/** The key file at a path, its private part still encrypted. @throws UsageFault where it is none or is damaged. */
export function keyFileAt(path: string): KeyFile {
  const text = keyTextAt(path);
  try {
    return readKeyFile(text);
  } catch (fault) {
    throw keyFaultAs(fault, path);
  }
}
