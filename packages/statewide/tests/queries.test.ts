import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine, SqlValue } from '../src/engine/engine.ts';
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
});

let both: Promise<[Engine, Engine]> | undefined;

function engines(): Promise<[Engine, Engine]> {
  both ??= Promise.all([duckdbOf(someRows), postgresOf(someRows)]);
  return both;
}
