import type { SqlValue } from '../engine/engine.ts';

/**
 * A count of people or events as the statistics take it.
 *
 * @returns `undefined` for none, and for one that no agency can have in a quarter: no interval is made of it.
 */
export function wholeCount(value: SqlValue | undefined): number | undefined {
  if (typeof value !== 'number' && typeof value !== 'bigint') return undefined;
  return value >= 0 && value <= MOST ? Number(value) : undefined;
}

const MOST = 100_000_000;
