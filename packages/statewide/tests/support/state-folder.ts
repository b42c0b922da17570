import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { createTable } from '../../src/dataset/create-table.ts';
import { dataset } from '../../src/dataset/index.ts';
import { inserts, type Rows } from './rows-of.ts';

/** Writes rows as the folder of a statewide dataset: Parquet, in partitions, as `daybook statewide build` leaves it. */
export async function stateFolder(folder: string, rows: Rows): Promise<string> {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const sql of [...dataset.map(createTable), ...inserts(rows)]) await connection.run(sql);
  for (const { name, partitioned_by } of dataset) {
    if ((rows[name] ?? []).length === 0) continue;
    const [path, parts] =
      partitioned_by.length === 0
        ? [join(data, `${name}.parquet`), '']
        : [join(data, name), `, PARTITION_BY (${partitioned_by.join(', ')})`];
    await connection.run(`COPY ${name} TO '${path}' (FORMAT parquet${parts})`);
  }
  connection.closeSync();
  instance.closeSync();
  const paths = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.parquet'));
  const resources = paths.map((path) => ({ path: `data/${path}`, bytes: statSync(join(data, path)).size }));
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ resources }));
  return folder;
}
