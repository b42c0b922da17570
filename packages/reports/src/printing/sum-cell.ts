import type { QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import { figureCell } from './figure-cell.ts';
import type { PrintSource } from './print-source.ts';
import type { Cell } from './printout.ts';

/**
 * The sum of those rows of a table that are picked; margins are left out. A withheld or missing figure makes it that, unless
 * a margin states the sum; nothing at all is zero only where the table is complete.
 *
 * @param margin the codes of the margin that sums up what is picked, where it says less than `total` in every column.
 */
export function sumCell(
  { rows, unit, complete, dimensions }: QuarterlyReportTable,
  source: PrintSource,
  pick?: (row: QuarterlyReportRow) => boolean,
  margin: QuarterlyReportRow | undefined = pick === undefined ? {} : undefined,
): Cell {
  const isMargin = (row: QuarterlyReportRow, codes: QuarterlyReportRow) =>
    dimensions.length > 0 && dimensions.every((dimension) => row[dimension] === (codes[dimension] ?? 'total'));
  const picked = rows.filter(
    (row) => dimensions.every((dimension) => row[dimension] !== 'total') && pick?.(row) !== false,
  );
  const open = picked.find(({ missing }) => missing !== undefined) ?? picked.find(({ value }) => value === undefined);
  const isSure = open === undefined && complete;
  const stated = isSure || margin === undefined ? undefined : rows.find((row) => isMargin(row, margin));
  if (stated?.value !== undefined) return figureCell(stated, unit, source);
  if (open !== undefined) return figureCell(open, unit, source);
  if (picked.length === 0 && !complete) return figureCell({}, unit, source);
  return figureCell({ value: picked.reduce((sum, { value = 0 }) => sum + value, 0) }, unit, source);
}
