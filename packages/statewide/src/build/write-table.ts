import { rmSync, writeFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from '../engine/quoted.ts';
import { csvLine } from '../ingest/csv-line.ts';
import type { Row } from '../ingest/rows/row.ts';
import { csvReader, tableNamed } from './columns-of.ts';

/** Writes rows of a small table as Parquet, or as CSV with its headings, in the order in which they are given. */
export async function writeTable(
  connection: DuckDBConnection,
  name: string,
  rows: readonly Row[],
  to: { readonly path: string; readonly as: 'parquet' | 'csv' },
): Promise<void> {
  const { columns, partitioned_by } = tableNamed(name);
  const aside = `${to.path}.rows`;
  writeFileSync(aside, rows.map((row) => csvLine(row, columns)).join(''));
  const wanted = columns.filter((column) => to.as === 'csv' || !partitioned_by.includes(column.name));
  const how = to.as === 'csv' ? 'FORMAT csv, HEADER' : 'FORMAT parquet, COMPRESSION zstd';
  const select = `SELECT ${wanted.map((column) => column.name).join(', ')} FROM ${csvReader([aside], columns)}`;
  await connection.run(`COPY (${select}) TO ${quoted(to.path)} (${how})`);
  rmSync(aside);
}
