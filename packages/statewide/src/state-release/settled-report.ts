import { createHash } from 'node:crypto';
import { figuresHash } from '@daybook/publisher';
import { canonicalForm } from '@daybook/reports';
import type { Publication, QuarterlyReport } from '@daybook/types';

/** A report as it goes out, and the change that is stated of it. */
export interface SettledReport {
  readonly report: QuarterlyReport;
  readonly change?: Publication['report_changes'][number];
}

/**
 * A report beside the one that was published before: as it was published where it says the same, else its next revision.
 *
 * @param before the reports of the release before.
 */
export function settledReport(report: QuarterlyReport, before: readonly QuarterlyReport[]): SettledReport {
  const was = before.find(({ report_id }) => report_id === report.report_id);
  if (was === undefined) return { report };
  if (figuresHash(was) === figuresHash(report)) return { report: was };
  const revision = was.revision + 1;
  // What agencies publish late or correct is news to the state, and no mistake of its own.
  const reason = 'progress';
  const previous_sha256 = createHash('sha256').update(canonicalForm(was)).digest('hex');
  return {
    report: { ...report, revision, revision_reason: reason, previous_sha256 },
    change: { report_id: report.report_id, from_revision: was.revision, to_revision: revision, reason },
  };
}
