import type { QuarterlyReportRow } from '@daybook/types';
import type { Cell } from '../counting/create-counter.ts';
import type { Dimension, Measure } from '../counting/measure.ts';

/** The rows of a measure's table, sorted by their codes. A combination without a case has no row. */
export function rowsOf({ dimensions, kind }: Pick<Measure, 'dimensions' | 'kind'>, cells: readonly Cell[]): Row[] {
  return kind === 'median'
    ? mediansOf(dimensions, cells)
    : cells.map(({ codes, amount }) => rowOf(dimensions, codes, amount));
}

/** A row whose figure is known. */
export type Row = QuarterlyReportRow & { value: number };

function rowOf(dimensions: readonly Dimension[], codes: readonly string[], value: number): Row {
  const named = dimensions.map((dimension, at) => [dimension, codes[at]] as const);
  return { ...Object.fromEntries(named), value };
}

/** The smallest value that at least half of the cases do not exceed: a whole number that really occurred. */
function mediansOf(dimensions: readonly Dimension[], cells: readonly Cell[]): Row[] {
  const groups = new Map<string, { codes: readonly string[]; observed: [value: number, times: number][] }>();
  for (const { codes, amount } of cells) {
    const key = codes.slice(0, -1).join('\n');
    const group = groups.get(key) ?? { codes: codes.slice(0, -1), observed: [] };
    group.observed.push([Number(codes[codes.length - 1]), amount]);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ codes, observed }) => {
    const observations = observed.reduce((sum, [, times]) => sum + times, 0);
    return { ...rowOf(dimensions, codes, medianOf(observed, observations)), observations };
  });
}

function medianOf(observed: [value: number, times: number][], observations: number): number {
  let seen = 0;
  for (const [value, times] of observed.sort(([left], [right]) => left - right)) {
    seen += times;
    if (seen * 2 >= observations) return value;
  }
  throw new Error('A median of no cases was asked for.');
}
