import type { QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import { figureCell } from './figure-cell.ts';
import type { PrintSource } from './print-source.ts';
import type { Cell } from './printout.ts';

/**
 * The sum of those rows of a table that are picked; margins are left out. A withheld or missing figure makes it that, and
 * nothing at all is zero only where the table is complete.
 */
export function sumCell(
  { rows, unit, complete, dimensions }: QuarterlyReportTable,
  source: PrintSource,
  pick: (row: QuarterlyReportRow) => boolean = () => true,
): Cell {
  const picked = rows.filter((row) => dimensions.every((dimension) => row[dimension] !== 'total') && pick(row));
  const open = picked.find(({ missing }) => missing !== undefined) ?? picked.find(({ value }) => value === undefined);
  if (open !== undefined) return figureCell(open, unit, source);
  if (picked.length === 0 && !complete) return figureCell({}, unit, source);
  return figureCell({ value: picked.reduce((sum, { value = 0 }) => sum + value, 0) }, unit, source);
}
