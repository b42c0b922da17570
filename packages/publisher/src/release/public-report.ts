import { coarseCodeOf, listOfDimension } from '@daybook/reports';
import type { QuarterlyReport, QuarterlyReportRow, QuarterlyReportTable, Request } from '@daybook/types';
import { publicPlans } from '../redact/generated/public-plans.ts';
import { project } from '../redact/project.ts';

/** What a case is placed by when it tells of an outcome: while outcomes are hidden, such a table is not complete. */
const OUTCOME_DATES: ReadonlySet<string> = new Set([
  'custody-end',
  'disclosed',
  'result',
  'interview-offered',
  'interview-held',
  'incurred',
]);

/**
 * A report as the public may see it before small figures are withheld: codes that tell something of a person are counted
 * under their coarse code, and what only the agency sees is gone.
 *
 * @param report counted from a log whose outcomes were hidden, see `hiddenOutcomes`.
 * @param hidden the entries whose outcome was hidden. Any that was received before the period ended may have ended in it:
 *   then no absent row of an outcome is a zero. Only what the public log shows decides that.
 */
export function publicReport(
  report: QuarterlyReport,
  hidden: readonly Pick<Request, 'received_on'>[],
): QuarterlyReport {
  const { end_on } = report.period;
  const isOpen = hidden.some(({ received_on = '' }) => received_on <= end_on);
  const seen = project(report as unknown as Record<string, unknown>, publicPlans['quarterly-report']);
  const tables = report.tables.map((table) => ({
    ...table,
    complete: table.complete && !(isOpen && OUTCOME_DATES.has(table.placed_by)),
    rows: coarseRows(table),
  }));
  return { ...(seen as unknown as QuarterlyReport), view: 'public' as QuarterlyReport['view'], tables };
}

/** The rows by coarse codes, added up where they have become the same, in the order of the first of each. */
function coarseRows({ dimensions, rows }: QuarterlyReportTable): QuarterlyReportRow[] {
  const joined = new Map<string, QuarterlyReportRow>();
  for (const row of rows) {
    const codes = Object.fromEntries(
      dimensions.map((dimension) => {
        const code = row[dimension] ?? '';
        return [dimension, coarseCodeOf(listOfDimension(dimension), code) ?? code];
      }),
    );
    const coarse = { ...row, ...codes } as QuarterlyReportRow;
    const key = JSON.stringify(codes);
    const before = joined.get(key);
    joined.set(key, before === undefined ? coarse : added(before, coarse));
  }
  return [...joined.values()];
}

function added(a: QuarterlyReportRow, b: QuarterlyReportRow): QuarterlyReportRow {
  if (a.value === undefined || b.value === undefined)
    throw new RangeError('Only figures that are known can be joined under one code.');
  if (a.observations !== undefined || b.observations !== undefined)
    throw new RangeError('Medians do not add up, and no median is split by a code that tells of a person.');
  return { ...a, value: a.value + b.value };
}
