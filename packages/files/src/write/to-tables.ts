import { standardTables } from '../tables/standard-tables.ts';
import type { Tables } from '../tables/table.ts';
import { RecordTables, type TableRows } from './record-tables.ts';

/**
 * Records as the rows of the standard's tables, headings first: the main sheet of each kind, and its child tables for what
 * does not stand inline. Losslessness is of the set of tables, not of the main sheet alone. Child tables without rows are
 * left out, and so are records of which no table can hold everything: `hasTable` tells which.
 */
export function toTables(
  records: Iterable<Readonly<Record<string, unknown>>>,
  tables: Tables = standardTables,
): TableRows[] {
  const writer = new RecordTables(tables);
  const found = new Map<string, TableRows['rows']>();
  for (const record of records)
    for (const { name, rows } of writer.take(record) ?? []) {
      const known = found.get(name);
      if (known === undefined) found.set(name, rows);
      else known.push(...rows);
    }
  return writer.headings.flatMap(({ name, rows }) => {
    const own = found.get(name);
    return own === undefined ? [] : [{ name, rows: [...rows, ...own] }];
  });
}
