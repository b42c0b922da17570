import type { ColumnKind, DatasetTable } from './dataset-table.ts';

/** SQL that makes a table of the dataset, empty, on any engine. */
export function createTable({ name, columns }: DatasetTable): string {
  const lines = columns.map(
    (column) => `  ${column.name} ${TYPES[column.kind]}${column.nullable === false ? ' NOT NULL' : ''}`,
  );
  return `CREATE TABLE ${name} (\n${lines.join(',\n')}\n)`;
}

const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'TEXT',
  integer: 'BIGINT',
  boolean: 'BOOLEAN',
  date: 'DATE',
};
