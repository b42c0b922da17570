import type { QuarterlyReport } from '@daybook/types';

/** One version of a report of which there are several. */
export interface ReportVersion {
  readonly report: QuarterlyReport;
  /** Whether it is the one that stands in the sums. */
  readonly isCounted: boolean;
}

/** Every version of the reports that came in several: the same reports side by side, the earlier version first. */
export function reportVersions(
  reports: readonly QuarterlyReport[],
  used: ReadonlySet<QuarterlyReport>,
): readonly ReportVersion[] {
  const versions = new Map<string, Map<number, QuarterlyReport>>();
  for (const report of reports) {
    const own = versions.get(report.report_id) ?? new Map<number, QuarterlyReport>();
    versions.set(report.report_id, own);
    // The same version given twice is one: the one that counts, where one does.
    if (!own.has(report.revision) || used.has(report)) own.set(report.revision, report);
  }
  return [...versions.values()]
    .filter((own) => own.size > 1)
    .flatMap((own) => [...own.values()].sort((a, b) => a.revision - b.revision))
    .map((report) => ({ report, isCounted: used.has(report) }));
}
