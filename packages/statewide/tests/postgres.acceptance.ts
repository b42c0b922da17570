import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requires } from '../../../house/requires.ts';
import { buildDataset } from '../src/build/build-dataset.ts';
import { createTable } from '../src/dataset/create-table.ts';
import { dataset } from '../src/dataset/index.ts';
import { openDataset } from '../src/duckdb/open-dataset.ts';
import type { Engine, Row, SqlValue } from '../src/engine/engine.ts';
import { queries } from '../src/sql/generated/queries.ts';
import { madeUpState } from './made-up/made-up-state.ts';
import { duckdbOf } from './support/duckdb-of.ts';
import { madeFolder } from './support/made-folder.ts';
import { type PostgresServer, postgresServer, type TextRow } from './support/postgres-server.ts';
import { inserts } from './support/rows-of.ts';
import { someRows } from './support/some-rows.ts';

const { suite } = requires('postgres');

/** Fractions may differ in the last digits from engine to engine; everything else may not. */
const text = (value: SqlValue | undefined) => {
  if (value === null || value === undefined) return null;
  const said = String(value);
  return /^-?\d+\.\d+(e[-+]\d+)?$/.test(said) ? String(Number(Number(said).toPrecision(12))) : said;
};

const sorted = (rows: readonly (Row | TextRow)[]) =>
  rows
    .map((row) =>
      JSON.stringify(
        Object.entries(row)
          .map(([name, value]) => [name, text(value)])
          .sort(),
      ),
    )
    .sort();

suite('a PostgreSQL server', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await postgresServer();
  }, 60_000);
  afterAll(() => server?.stop());

  /** Its tables anew, filled by statements. */
  const filled = (...statements: string[]) => {
    const drop = dataset.map(({ name }) => `DROP TABLE IF EXISTS ${name}`);
    server.run(`${[...drop, ...dataset.map(createTable), ...statements].join(';\n')};\n`);
  };

  const answersAlike = async (duckdb: Engine) => {
    for (const [name, sql] of Object.entries(queries))
      expect(sorted(server.rows(sql)), name).toEqual(sorted(await duckdb.rows(sql)));
  };

  test('answers every query as DuckDB does, over rows with all that is rare', async () => {
    expect(Number.parseInt(server.version, 10)).toBeGreaterThanOrEqual(12);
    filled(...inserts(someRows));
    await answersAlike(await duckdbOf(someRows));
  });

  const made = madeFolder();

  test('takes the CSV files of a built dataset, and answers as DuckDB does from its Parquet', async () => {
    const [publications, state] = [join(made.path, 'publications'), join(made.path, 'state')];
    await madeUpState(publications, { agencies: 8, quarters: ['2025-Q4', '2026-Q1'], asks: 40, isCoarse: true });
    await buildDataset({ paths: [publications], out: state, today: '2026-07-01' });
    filled();
    for (const file of readdirSync(join(state, 'csv'), { recursive: true, encoding: 'utf8' })) {
      const [, table] = /^([a-z]+)(?:\.csv$|[/\\].*\.csv$)/.exec(file) ?? [];
      if (table !== undefined)
        server.run(`\\copy ${table} FROM '${join(state, 'csv', file)}' WITH (FORMAT csv, HEADER true)`);
    }
    const opened = await openDataset(state);
    expect((await opened.engine.rows('SELECT COUNT(*) AS many FROM asks'))[0]?.many).toBeGreaterThan(100);
    await answersAlike(opened.engine);
    opened.close();
  });
});
