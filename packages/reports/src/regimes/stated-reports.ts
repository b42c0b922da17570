import type { QuarterlyReport } from '@daybook/types';
import { foldRecords } from '../fold/fold-records.ts';

/** A part of a quarterly report that the agency states. */
export type StatedPart = 'nil' | 'context' | 'expenditures';

/**
 * The reports of agencies that state one part, so chosen that together they cover as much of a period as they can, none of
 * it twice: the longest first, and none that reaches out of the period. Numbers that an office typed apart from its report
 * (`context-only`) stand back behind a report of the same days.
 */
export function statedReports(
  reports: readonly QuarterlyReport[],
  part: StatedPart,
  agencyIds: ReadonlySet<string>,
  { start_on, end_on }: { readonly start_on: string; readonly end_on: string },
): readonly QuarterlyReport[] {
  const isTyped = ({ basis }: QuarterlyReport) => basis.kind === 'context-only';
  const inForce = [reports.filter((one) => !isTyped(one)), reports.filter(isTyped)].flatMap(
    (some) => foldRecords(some).current,
  );
  const inside = inForce.filter(
    (report) =>
      report.agency_id !== undefined &&
      agencyIds.has(report.agency_id) &&
      report.source_kind === 'own-log' &&
      report.period.start_on >= start_on &&
      report.period.end_on <= end_on &&
      states(report, part),
  );
  const chosen: QuarterlyReport[] = [];
  for (const report of inside.sort(byLength))
    if (!chosen.some((other) => other.agency_id === report.agency_id && overlap(other, report))) chosen.push(report);
  return chosen.sort((left, right) => (left.report_id < right.report_id ? -1 : 1));
}

/** Whether a report says something of a part: that there was none, too, unless it says that nobody reported it. */
function states(report: QuarterlyReport, part: StatedPart): boolean {
  if (report[part].length > 0) return true;
  return report.basis.kind !== 'context-only' && !report.not_reported.some((one) => one.part === part);
}

function overlap({ period: one }: QuarterlyReport, { period: other }: QuarterlyReport): boolean {
  return one.start_on <= other.end_on && other.start_on <= one.end_on;
}

function byLength({ period: one }: QuarterlyReport, { period: other }: QuarterlyReport): number {
  const days = (period: QuarterlyReport['period']) => Date.parse(period.end_on) - Date.parse(period.start_on);
  return days(other) - days(one) || (one.start_on < other.start_on ? -1 : 1);
}
