import { parsePeriod } from '@daybook/files';
import type { QuarterlyReport } from '@daybook/types';
import { reportsInForce } from './reports-in-force.ts';

/** A report of a part of a period, with the months of its own period. */
export interface Part {
  readonly report: QuarterlyReport;
  readonly months: readonly string[];
}

/**
 * The reports that make up a period: one in force of each id, longest first, no month twice, sorted by time. Reports of
 * the whole period, and those that hold context only, are none of its parts.
 */
export function partsOf(reports: readonly QuarterlyReport[], months: readonly string[]): Part[] {
  const inside = reportsInForce(reports)
    .filter(({ basis }) => basis.kind !== 'context-only')
    .map((report) => ({ report, months: parsePeriod(report.period.name)?.months ?? [] }))
    .filter((part) => part.months.length > 0 && part.months.length < months.length)
    .filter((part) => part.months.every((month) => months.includes(month)))
    .sort((a, b) => b.months.length - a.months.length);
  const covered = new Set<string>();
  const parts = inside.filter((part) => {
    if (part.months.some((month) => covered.has(month))) return false;
    for (const month of part.months) covered.add(month);
    return true;
  });
  return parts.sort((a, b) => ((a.months[0] ?? '') < (b.months[0] ?? '') ? -1 : 1));
}
