import type { Settings } from '../settings.ts';

const IS_JSON = /\.(?:json|ndjson|jsonl)(?:\.gz)?$/i;

/** Files in the order in which they are read: those that by their name hold rows of records come before the records. */
export async function childTablesFirst<F extends { readonly name: string }>(
  files: readonly F[],
  settings: Settings,
): Promise<readonly F[]> {
  // The tables are not loaded for files that hold none, or for one that comes first anyway.
  if (files.length < 2 || files.every(({ name }) => IS_JSON.test(name))) return files;
  const tables = await settings.loadTables();
  const isChild = ({ name }: F) => !IS_JSON.test(name) && tables.ofName(name)?.table.parent !== undefined;
  return [...files.filter(isChild), ...files.filter((file) => !isChild(file))];
}
