import { isEntry } from '@daybook/files';
import { CannotOpen, readPath } from '@daybook/files/node';
import type { Entry } from '@daybook/types';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { expandPaths } from '../paths/expand-paths.ts';

/** The records in files that are about agencies and laws. A log may stand in the same folder; its requests are left. */
export async function entriesAbout(paths: readonly string[]): Promise<Entry[]> {
  if (paths.length === 0) return [];
  const found: Entry[] = [];
  try {
    for await (const batch of readPath(expandPaths(paths)))
      for (const one of batch) if (isEntry(one) && one.kind !== 'request') found.push(one);
  } catch (fault) {
    throw fault instanceof CannotOpen ? cannotOpenFault(fault) : fault;
  }
  return found;
}
