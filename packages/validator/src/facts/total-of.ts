import type { QuarterlyReportTable } from '@daybook/types';
import { canBeAdded } from './can-be-added.ts';

/** What a complete table adds up to; nothing where a figure is withheld or missing, or where its rows may not be added. */
export function totalOf(table: QuarterlyReportTable): number | undefined {
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
