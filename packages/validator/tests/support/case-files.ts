import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The conformance suite of the standard. */
export const suite = join(import.meta.dirname, '../../../../schemas/v1/tests');

/** The names of the folders and files in a folder of the suite; none where it is not there. */
export function namesIn(...path: string[]): string[] {
  const folder = join(suite, ...path);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** A JSON file of the suite. */
export function jsonOf<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(suite, ...path), 'utf8')) as T;
}
