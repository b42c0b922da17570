import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { cannotWriteFault } from './cannot-write-fault.ts';

/** Makes a folder and those above it. Gives the ones that were not there, outermost first. @throws UsageFault where it cannot. */
export function makeFolder(folder: string): string[] {
  const missing: string[] = [];
  try {
    let path = resolve(folder);
    for (; statSync(path, { throwIfNoEntry: false }) === undefined && path !== dirname(path); path = dirname(path))
      missing.unshift(path);
    // One by one: Node's own recursive way never ends under a folder of the system such as /proc.
    for (const each of missing) mkdirSync(each);
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'EEXIST' });
  } catch (cause) {
    throw cannotWriteFault(folder, cause);
  }
  return missing;
}
