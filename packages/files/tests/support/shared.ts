import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A path in the sibling folder `shared`, found by walking up from here; nothing where it is absent. */
export function shared(path: string): string | undefined {
  for (let at = process.cwd(); at !== dirname(at); at = dirname(at)) {
    const found = join(at, '..', 'shared', path);
    if (existsSync(found) && (statSync(found).isDirectory() || statSync(found).isFile())) return found;
  }
  return undefined;
}
