import type { TableIndex } from './table-index.ts';

/** Files in the order in which they are read: those that by their name hold rows of records come before the records. */
export function childTablesFirst<F extends { readonly name: string }>(
  files: readonly F[],
  tables: TableIndex,
): readonly F[] {
  const isChild = ({ name }: F) => tables.ofName(name)?.table.parent !== undefined;
  return [...files.filter(isChild), ...files.filter((file) => !isChild(file))];
}
