import { dataset } from '../../src/dataset/index.ts';
import type { SqlValue } from '../../src/engine/engine.ts';

/** Rows of some tables, each with the columns that matter to a test. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, SqlValue>>[]>>;

const USUAL = { text: 'x', integer: 1, boolean: false, date: '2026-01-01' } as const;

/** INSERT statements for rows: a column that a row does not name is null, or has a usual value where null may not be. */
export function inserts(rows: Rows): string[] {
  const unknown = Object.keys(rows).filter((name) => dataset.every((table) => table.name !== name));
  if (unknown.length > 0) throw new Error(`The dataset has no table named ${unknown.join(', ')}`);
  return dataset.flatMap(({ name, columns }) =>
    (rows[name] ?? []).map((row) => {
      const strange = Object.keys(row).filter((key) => columns.every((column) => column.name !== key));
      if (strange.length > 0) throw new Error(`${name} has no column named ${strange.join(', ')}`);
      const values = columns.map(({ name: column, kind, nullable }) => {
        const value = row[column] ?? (nullable === false ? USUAL[kind] : null);
        return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
      });
      return `INSERT INTO ${name} VALUES (${values.join(', ')})`;
    }),
  );
}
