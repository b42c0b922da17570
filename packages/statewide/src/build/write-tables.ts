import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Row } from '../ingest/rows/row.ts';
import { tableNamed } from './columns-of.ts';
import { copyAsCsv } from './copy-as-csv.ts';
import { hashOf } from './hash-of.ts';
import type { Partition } from './partition.ts';
import type { Staging } from './staging.ts';
import { writePartition } from './write-partition.ts';
import { writeTable } from './write-table.ts';

/**
 * Writes every table, as Parquet and as CSV.
 *
 * @param own a folder for what does not fit into memory.
 * @param small rows of the tables that are made whole each time.
 */
export async function writeTables(
  staging: Staging,
  own: string,
  partitions: readonly Partition[],
  small: Readonly<Record<string, readonly Row[]>>,
): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '1GB',
    temp_directory: join(own, 'spilled'),
  });
  const connection = await instance.connect();
  try {
    for (const partition of partitions) await writeOne(staging, connection, partition);
    for (const [table, rows] of Object.entries(small)) await writeSmall(staging, connection, table, rows);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function writeOne(staging: Staging, connection: DuckDBConnection, partition: Partition): Promise<void> {
  const { table, state, quarter, parts } = partition;
  const parquet = `data/${table}/state=${state}/quarter=${quarter}/0.parquet`;
  const from = hashOf(parts.map(({ path: _, ...part }) => part));
  await staging.make(parquet, from, (to) => writePartition(connection, partition, to));
  await staging.make(`csv/${table}/${state}-${quarter}.csv`, from, (to) =>
    copyAsCsv(connection, partition, staging.at(parquet), to),
  );
}

async function writeSmall(
  staging: Staging,
  connection: DuckDBConnection,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  await staging.make(`csv/${table}.csv`, hashOf(rows), (path) =>
    writeTable(connection, table, rows, { path, as: 'csv' }),
  );
  const isByState = tableNamed(table).partitioned_by.includes('state');
  for (const state of isByState ? new Set(rows.map((row) => row.state)) : [undefined]) {
    const those = isByState ? rows.filter((row) => row.state === state) : rows;
    const path = isByState ? `data/${table}/state=${state}/0.parquet` : `data/${table}.parquet`;
    await staging.make(path, hashOf(those), (to) => writeTable(connection, table, those, { path: to, as: 'parquet' }));
  }
}
