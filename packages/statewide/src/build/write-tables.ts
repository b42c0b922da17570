import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Row } from '../ingest/rows/row.ts';
import { tableNamed } from './columns-of.ts';
import { copyAsCsv } from './copy-as-csv.ts';
import { hashOf } from './hash-of.ts';
import type { Partition } from './partition.ts';
import type { Staging } from './staging.ts';
import { writeSlice } from './write-slice.ts';
import { writeTable } from './write-table.ts';

/** What DuckDB may hold; what is more goes to the disk, so that a state of ten million asks takes little more than one of one million. */
const MEMORY = '400MB';

/** How many tables are written at once: while one waits for the disk or packs its last rows, the other sorts. */
const LANES = 2;

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
    memory_limit: MEMORY,
    // What was read stays in memory else, up to the limit, though nothing is read twice.
    enable_external_file_cache: 'false',
    temp_directory: join(own, 'spilled'),
  });
  try {
    await inLanes(instance, [
      ...partitions.map((partition) => (lane: DuckDBConnection) => writeOne(staging, lane, partition)),
      ...Object.entries(small).map(
        ([table, rows]) =>
          (lane: DuckDBConnection) =>
            writeSmall(staging, lane, table, rows),
      ),
    ]);
  } finally {
    instance.closeSync();
  }
}

/** Does each piece of work once, in the lane that is free first; where one fails, no lane begins another. */
async function inLanes(
  instance: DuckDBInstance,
  works: readonly ((lane: DuckDBConnection) => Promise<void>)[],
): Promise<void> {
  // The lanes draw from one generator, and a lane that fails closes it.
  const waiting = (function* () {
    yield* works;
  })();
  const lane = async () => {
    const connection = await instance.connect();
    try {
      for (const work of waiting) await work(connection);
    } finally {
      connection.closeSync();
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

async function writeOne(staging: Staging, connection: DuckDBConnection, partition: Partition): Promise<void> {
  const { table, state, quarter, slices } = partition;
  const parquet: string[] = [];
  const from: string[] = [];
  for (const [no, parts] of slices.entries()) {
    const path = `data/${table}/state=${state}/quarter=${quarter}/${no}.parquet`;
    const made = hashOf(parts.map(({ path: _, ...part }) => part));
    await staging.make(path, made, (to) => writeSlice(connection, table, parts, to));
    parquet.push(path);
    from.push(made);
  }
  await staging.make(`csv/${table}/${state}-${quarter}.csv`, from.join(' '), (to) =>
    copyAsCsv(
      connection,
      partition,
      parquet.map((path) => staging.at(path)),
      to,
    ),
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
