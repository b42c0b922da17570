import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What stands at a path. */
export type PathKind = 'release' | 'standard' | 'folder' | 'file';

const MANIFESTS = ['datapackage.json', 'publication.json', 'datapackage.json.sig'];

/** What stands at a path: a release folder, by its manifest; a folder of schemas; another folder; or a file. */
export function whatIs(path: string): PathKind {
  if (!statSync(path).isDirectory()) return 'file';
  if (MANIFESTS.some((name) => existsSync(join(path, name)))) return 'release';
  const folders = [path, join(path, 'v1')].filter((folder) => existsSync(folder));
  const hasSchemas = folders.some((folder) => readdirSync(folder).some((name) => name.endsWith('.schema.json')));
  return hasSchemas ? 'standard' : 'folder';
}
