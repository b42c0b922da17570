import { parsePeriod } from '@daybook/reports';
import type { Origin, QuarterlyReport } from '@daybook/types';

/** A report in force, with where it stands. */
export interface CurrentReport {
  readonly about: QuarterlyReport;
  readonly origin: Origin;
  /** The calendar months of its period. */
  readonly months: readonly string[];
  /** The first of them. */
  readonly start: string;
}

/** Keeps the newest revision of each report. What a later revision replaced is history and is not held against it. */
export class CurrentReports {
  readonly #reports = new Map<string, CurrentReport>();

  take(about: QuarterlyReport, origin: Origin): void {
    const { report_id, revision, period } = about;
    const months = parsePeriod(period.name)?.months;
    // A faulty record may lack what the schema asks for; it has its findings.
    if (report_id === undefined || months === undefined || about.source_kind === undefined) return;
    if (period.start_on === undefined || period.end_on === undefined) return;
    const known = this.#reports.get(report_id);
    const [start = ''] = months;
    if (known === undefined || known.about.revision < revision)
      this.#reports.set(report_id, { about, origin, months, start });
  }

  /** The reports in force, earliest first, without those that were withdrawn. */
  list(): CurrentReport[] {
    return [...this.#reports.values()]
      .filter(({ about }) => !about.revision_reason?.startsWith('withdrawn-'))
      .sort((left, right) => (left.start === right.start ? 0 : left.start < right.start ? -1 : 1));
  }
}
