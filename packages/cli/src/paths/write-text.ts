import { writeFileSync } from 'node:fs';
import { cannotWriteFault } from './cannot-write-fault.ts';

/** Writes a file. @throws UsageFault where that is not possible. */
export function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    throw cannotWriteFault(path, cause);
  }
}
