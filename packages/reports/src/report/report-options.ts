import type { Agency, QuarterlyReport, QuarterlyReportLaw, SourceKindCode } from '@daybook/types';
import type { Law } from '../law/law.ts';

/** What a report is about, and what it states beside the figures of the log. */
export interface ReportOptions extends Stated {
  readonly agency: Pick<Agency, 'agency_id' | 'time_zone' | 'time_zone_missing' | 'facilities' | 'government_id'>;
  /** `2026-Q1`, `2026-03`, `2026-H1`, `2026` or `ffy-2026`. */
  readonly period: string;
  /** The day whose state of the log the figures show. The log is read as it stands. */
  readonly as_of: QuarterlyReport['as_of'];
  /** Whose records are counted; an agency's own log unless said otherwise. Kinds are never mixed. */
  readonly source_kind?: SourceKindCode;
  /** Without it, holds are not set beside their limits. */
  readonly law?: Law;
  /** The law files behind `law`, which the report names. */
  readonly law_files?: readonly QuarterlyReportLaw[];
  /** The months for which the log was kept; without it those of the period that were over on `as_of`. */
  readonly months_covered?: QuarterlyReport['months_covered'];
}

/** Parts of a report that are stated, not counted. What is left out is gathered from the records taken, else not reported. */
export interface Stated {
  readonly nil?: QuarterlyReport['nil'];
  readonly context?: QuarterlyReport['context'];
  /** Lines from the books or estimated, beside those that the log holds. */
  readonly expenditures?: QuarterlyReport['expenditures'];
  readonly policy_changes?: QuarterlyReport['policy_changes'];
  readonly outside_counts?: QuarterlyReport['outside_counts'];
  /** Since the revision before; worked out from the earlier revisions where they are taken, see `correctionsSince`. */
  readonly corrections?: QuarterlyReport['corrections'];
  readonly revision?: number;
  readonly revision_reason?: NonNullable<QuarterlyReport['revision_reason']>;
  readonly previous_sha256?: string;
  readonly prepared_by_office?: string;
  readonly published_on?: NonNullable<QuarterlyReport['published_on']>;
}

/** What is known of the log only when it is read to its end. */
export interface LogRead {
  /** The SHA-256 of the log; of several files, of their fingerprints sorted, one a line. */
  readonly log_sha256?: string;
  /** Rows that could not be read: their entries are in no figure. */
  readonly rows_not_read?: number;
}
