import type { RegimeWhere } from '@daybook/types';
import type { Cell } from '../counting/create-counter.ts';
import { groupOf } from '../counting/group-of.ts';
import { LATE } from './split-measure.ts';

/**
 * The figures of a `splitMeasure`, with how custody ended in its place and limits on it applied.
 *
 * @returns one cell for each combination, sorted by its codes.
 */
export function cellsOfSplit(
  cells: readonly Cell[],
  dimensions: readonly string[],
  where: readonly RegimeWhere[],
): readonly Cell[] {
  const limits = where.filter(({ dimension }) => LATE.has(dimension));
  const amounts = new Map<string, number>();
  for (const { codes, amount } of cells) {
    const [key = '', outcome = 'not-recorded'] = codes;
    const lateCode = (dimension: string) =>
      dimension === 'outcome' ? outcome : (groupOf('custody-end', outcome) ?? 'missing');
    if (!limits.every(({ dimension, in: codesIn }) => codesIn.includes(lateCode(dimension)))) continue;
    const parts = key.split('\n');
    const row = dimensions.map((dimension, at) => (LATE.has(dimension) ? lateCode(dimension) : (parts[at] ?? '')));
    const name = row.join('\n');
    amounts.set(name, (amounts.get(name) ?? 0) + amount);
  }
  return [...amounts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, amount]) => ({ codes: dimensions.length === 0 ? [] : name.split('\n'), amount }));
}
