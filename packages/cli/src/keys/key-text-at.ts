import { readFileSync, statSync } from 'node:fs';
import { CannotOpen } from '@daybook/files/node';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';

/** More rotations than an agency makes in a century fit. */
const LARGEST = 1_000_000;

/** The text of a file that may hold a key; nothing of one that is too large to be one. @throws UsageFault where it cannot be read. */
export function keyTextAt(path: string): string {
  try {
    return statSync(path).size > LARGEST ? '' : readFileSync(path, 'utf8');
  } catch (cause) {
    throw cannotOpenFault(new CannotOpen(path, cause));
  }
}
