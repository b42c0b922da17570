import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine, SqlValue } from '../src/engine/engine.ts';
import { narrowed } from '../src/engine/narrowed.ts';
import { queries } from '../src/sql/generated/queries.ts';
import { duckdbOf } from './support/duckdb-of.ts';
import { postgresOf } from './support/postgres-of.ts';
import { someRows } from './support/some-rows.ts';

/** Fractions may differ in the last digits from engine to engine; everything else may not. */
const comparable = (value: SqlValue) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(12)) : value;

describe.each(Object.entries(queries))('%s', (_, sql) => {
  let duckdb: Engine;
  let postgres: Engine;
  beforeAll(async () => {
    [duckdb, postgres] = await engines();
  }, 60_000);

  test('gives the same rows in the same order on DuckDB and on PostgreSQL', async () => {
    const [one, other] = [await duckdb.rows(sql), await postgres.rows(sql)];
    expect(one.length, 'Add rows to tests/support/some-rows.ts that this query gives an answer for').toBeGreaterThan(0);
    const plain = (rows: typeof one) =>
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, comparable(value)])));
    expect(plain(one)).toEqual(plain(other));
  });

  test('keeps its order where it is narrowed to one state', async () => {
    const rows = await duckdb.rows(sql);
    const state = rows.find((row) => typeof row.state === 'string')?.state;
    if (typeof state !== 'string') throw new Error('Every query has the column state');
    const wanted = rows.filter((row) => row.state === state);
    expect(await postgres.rows(narrowed(sql, { state }))).toHaveLength(wanted.length);
    expect(await duckdb.rows(narrowed(sql, { state }))).toEqual(wanted);
  });
});

let both: Promise<[Engine, Engine]> | undefined;

function engines(): Promise<[Engine, Engine]> {
  both ??= Promise.all([duckdbOf(someRows), postgresOf(someRows)]);
  return both;
}
