import type { QuarterlyReportTable } from '@daybook/types';
import { canBeAdded } from './can-be-added.ts';
import { knownSum } from './known-sum.ts';

/** What a table comes to: the sum of its rows where all are known, else its stated total; nothing where neither tells. */
export function totalOf(table: QuarterlyReportTable): number | undefined {
  return sumOfRows(table) ?? knownSum(table).exact;
}

function sumOfRows(table: QuarterlyReportTable): number | undefined {
  const { complete, dimensions, rows } = table;
  if (!complete || !dimensions.every((dimension) => canBeAdded(table, dimension))) return undefined;
  let total = 0;
  for (const row of rows) {
    if (dimensions.some((dimension) => row[dimension] === 'total')) continue;
    if (row.value === undefined) return undefined;
    total += row.value;
  }
  return total;
}
