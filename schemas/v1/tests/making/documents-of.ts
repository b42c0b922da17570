import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const suite = join(import.meta.dirname, '..');

/** The valid documents of a record that the suite was given, by their paths in it; those of other views than the agency's left aside. */
export function documentsOf(record: string): [path: string, document: Record<string, unknown>][] {
  return readdirSync(join(suite, record, 'valid'))
    .sort()
    .map((file) => `${record}/valid/${file}`)
    .map((path): [string, Record<string, unknown>] => [path, JSON.parse(readFileSync(join(suite, path), 'utf8'))])
    .filter(([, { view = 'agency' }]) => view === 'agency');
}
