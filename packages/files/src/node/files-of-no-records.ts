import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A manifest that is larger is read as a record and found too large. */
const LARGEST = 64 * 1024 * 1024;

/** What files of a publication hold records. */
const records: ReadonlySet<unknown> = new Set([
  'public-log',
  'report',
  'regime-table',
  'agency',
  'jurisdiction',
  'agreements',
  'legal-profile',
  'publication',
]);
const isJson = (path: string) => /\.(?:json|ndjson|jsonl)$/i.test(path);

interface Named {
  readonly path: string;
  readonly contains: unknown;
}

/**
 * The paths of files that the manifest in a folder names as something other than records: words for people, catalogs,
 * printed reports, and the log as tables where it is there as records too. The descriptor of a Data Package of other data
 * is one of them itself.
 */
export function filesOfNoRecords(folder: string): string[] {
  const manifest = join(folder, 'datapackage.json');
  if (statSync(manifest).size > LARGEST) return [];
  let described: unknown;
  try {
    described = JSON.parse(readFileSync(manifest, 'utf8'));
  } catch {
    // The reader says what is wrong with it.
    return [];
  }
  const { daybook, resources } = (described ?? {}) as {
    readonly daybook?: { readonly files?: unknown };
    readonly resources?: unknown;
  };
  if (typeof daybook !== 'object' || daybook === null) return Array.isArray(resources) ? [manifest] : [];
  const { files } = daybook;
  const named = Array.isArray(files) ? files.filter(isNamed) : [];
  const hasLog = named.some(({ path, contains }) => contains === 'public-log' && isJson(path));
  return named
    .filter(({ path, contains }) => {
      if (!records.has(contains)) return true;
      return !isJson(path) && (contains === 'public-log' ? hasLog : true);
    })
    .map(({ path }) => join(folder, path))
    .sort();
}

const isNamed = (one: unknown): one is Named =>
  typeof one === 'object' && one !== null && typeof (one as Partial<Named>).path === 'string';
