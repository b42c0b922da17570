import { DuckDBInstance } from '@duckdb/node-api';
import { createTable } from '../../src/dataset/create-table.ts';
import { dataset } from '../../src/dataset/index.ts';
import { duckdbEngine } from '../../src/duckdb/duckdb-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { inserts, type Rows } from './rows-of.ts';

/** DuckDB in memory, with these rows in its tables. */
export async function duckdbOf(rows: Rows): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  for (const sql of [...dataset.map(createTable), ...inserts(rows)]) await connection.run(sql);
  return duckdbEngine(connection);
}
