import type { QuarterlyReport } from '@daybook/types';
import { foldRecords } from '../fold/fold-records.ts';

/**
 * The reports of one agency that together cover as much of a period as they can, none of it twice: the longest first, and
 * none that reaches out of the period.
 */
export function statedReports(
  reports: readonly QuarterlyReport[],
  agencyIds: ReadonlySet<string>,
  { start_on, end_on }: { readonly start_on: string; readonly end_on: string },
): readonly QuarterlyReport[] {
  const inside = foldRecords(reports).current.filter(
    ({ agency_id, source_kind, period }) =>
      agency_id !== undefined &&
      agencyIds.has(agency_id) &&
      source_kind === 'own-log' &&
      period.start_on >= start_on &&
      period.end_on <= end_on,
  );
  const chosen: QuarterlyReport[] = [];
  for (const report of inside.sort(byLength))
    if (!chosen.some((other) => other.agency_id === report.agency_id && overlap(other, report))) chosen.push(report);
  return chosen.sort((left, right) => (left.report_id < right.report_id ? -1 : 1));
}

function overlap({ period: one }: QuarterlyReport, { period: other }: QuarterlyReport): boolean {
  return one.start_on <= other.end_on && other.start_on <= one.end_on;
}

function byLength({ period: one }: QuarterlyReport, { period: other }: QuarterlyReport): number {
  const days = (period: QuarterlyReport['period']) => Date.parse(period.end_on) - Date.parse(period.start_on);
  return days(other) - days(one) || (one.start_on < other.start_on ? -1 : 1);
}
