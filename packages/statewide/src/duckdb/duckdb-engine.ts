import { type DuckDBConnection, DuckDBDateValue, DuckDBDecimalValue, type DuckDBValue } from '@duckdb/node-api';
import type { Engine, SqlValue } from '../engine/engine.ts';
import { wholeNumber } from '../engine/whole-number.ts';

/** DuckDB as what answers the queries. */
export function duckdbEngine(connection: DuckDBConnection): Engine {
  return {
    async rows(sql) {
      const answer = await connection.runAndReadAll(sql);
      return answer
        .getRowObjects()
        .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
    },
  };
}

function plain(value: DuckDBValue): SqlValue {
  if (typeof value === 'bigint') return wholeNumber(value);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBDecimalValue) return value.scale === 0 ? wholeNumber(value.value) : value.toDouble();
  throw new Error(`A query gave a value of a kind that no table has: ${value}`);
}
