import type { QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import type { AddedAcross } from './add-across.ts';

/** The largest figure that a report may hold. */
const MOST = 1_000_000_000_000n;

/**
 * The table of a state's report. Of tables about persons only those that every agency named in the release shows whole:
 * of any other, what the state shows less what the agencies show would seem to be the figure of one that is silent.
 *
 * @param isNamedByAll whether every agency that the release names reported in the period.
 * @returns a table without rows, and not complete, where its figures are not shown.
 */
export function stateTable(added: AddedAcross, isNamedByAll: boolean): QuarterlyReportTable {
  const { measure, sums, dimensions, is_shown_by_all, is_complete } = added;
  const { table_id, id, unit, kind, placed_by, adds_over_time, adds_over_agencies } = measure;
  const head = { table_id, measure: id, unit, kind, placed_by, adds_over_time, adds_over_agencies, dimensions };
  const isSafe = measure.about !== 'persons' || (is_shown_by_all && isNamedByAll);
  if (!isSafe || sums.some(({ at_least }) => at_least > MOST))
    return { ...head, complete: false, rows: [] } as unknown as QuarterlyReportTable;
  const rows = sums.map(({ codes, at_least, withheld }) => ({
    ...codes,
    ...(withheld > 0 ? { withheld: 'protected' } : { value: Number(at_least) }),
  })) as unknown as QuarterlyReportRow[];
  return { ...head, complete: is_complete, rows } as unknown as QuarterlyReportTable;
}
