import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What stands at a path: a release folder, by its manifest; another folder; or a file. */
export function whatIs(path: string): 'release' | 'folder' | 'file' {
  if (!statSync(path).isDirectory()) return 'file';
  return ['datapackage.json', 'publication.json', 'datapackage.json.sig'].some((name) => existsSync(join(path, name)))
    ? 'release'
    : 'folder';
}
