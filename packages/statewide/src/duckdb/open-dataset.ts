import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { createTable } from '../dataset/create-table.ts';
import { dataset } from '../dataset/index.ts';
import type { Engine } from '../engine/engine.ts';
import { quoted } from '../engine/quoted.ts';
import { duckdbEngine } from './duckdb-engine.ts';

/** A statewide dataset that is open: its tables answer SQL, until it is closed. */
export interface Dataset {
  readonly engine: Engine;
  close(): void;
}

/**
 * Opens a statewide dataset that `build` made. DuckDB may read that folder and nothing else, and no query can change that.
 *
 * @param folder the folder with `data/`.
 * @throws Error when the Parquet files cannot be read.
 */
export async function openDataset(folder: string): Promise<Dataset> {
  const data = join(resolve(folder), 'data');
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '1GB' });
  const connection = await instance.connect();
  await connection.run(`SET allowed_directories = [${quoted(data)}]`);
  await connection.run('SET enable_external_access = false');
  for (const table of dataset) {
    const inFolders = join(data, table.name);
    const alone = join(data, `${table.name}.parquet`);
    if (existsSync(inFolders)) await connection.run(viewOf(table.name, join(inFolders, '**', '*.parquet')));
    else if (existsSync(alone)) await connection.run(viewOf(table.name, alone));
    else await connection.run(createTable(table));
  }
  await connection.run('SET lock_configuration = true');
  return {
    engine: duckdbEngine(connection),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Folders are named by columns (`state=ZZ`), whose values are texts whatever they look like. */
function viewOf(name: string, files: string): string {
  return `CREATE VIEW ${name} AS SELECT * FROM read_parquet(${quoted(files)}, hive_partitioning = true, hive_types_autocast = false)`;
}
