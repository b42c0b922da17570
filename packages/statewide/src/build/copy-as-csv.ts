import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from '../engine/quoted.ts';
import { tableNamed } from './columns-of.ts';
import type { Partition } from './partition.ts';

/** Writes a partition that is there as Parquet as CSV too, for whoever has no reader of it: with all columns and headings. */
export async function copyAsCsv(
  connection: DuckDBConnection,
  { table, state, quarter }: Pick<Partition, 'table' | 'state' | 'quarter'>,
  parquet: readonly string[],
  to: string,
): Promise<void> {
  const ofThePath: Readonly<Record<string, string>> = { state, quarter };
  const columns = tableNamed(table).columns.map(({ name }) => {
    const value = ofThePath[name];
    return value === undefined ? name : `${quoted(value)} AS ${name}`;
  });
  const select = `SELECT ${columns.join(', ')} FROM read_parquet([${parquet.map(quoted).join(', ')}], hive_partitioning = false)`;
  await connection.run(`COPY (${select}) TO ${quoted(to)} (FORMAT csv, HEADER)`);
}
