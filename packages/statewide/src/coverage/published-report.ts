import type { ReportBasisCode, SourceKindCode } from '@daybook/types';

/** What one publication, or one plain file, says about one agency and one period. Superseded publications count too: they tell when something was first published. */
export interface PublishedReport {
  /** Postal code of the state. */
  readonly state: string;
  /** Id of the agency, or of the jurisdiction where the report is about no single agency. */
  readonly agency_id: string;
  readonly source_kind: SourceKindCode;
  readonly basis: ReportBasisCode;
  /** Name of the period, such as `2026-Q1` or `2026-03`. */
  readonly period: string;
  readonly period_start_on: string;
  readonly period_end_on: string;
  /** The months for which there are figures or a log, such as `2026-01`. */
  readonly months_covered: readonly string[];
  /** `nil`: certified that no request was received; `zero`: no request, not certified; `some`: requests, or not known. */
  readonly amount: 'nil' | 'zero' | 'some';
  /** The moment of publication (RFC 3339 with offset), or a day `YYYY-MM-DD` where only that is known. */
  readonly published_at: string;
  /** IANA time zone of the agency, where known. */
  readonly time_zone?: string;
  /** SHA-256 of the manifest; of a file that belongs to no publication, of the file. */
  readonly publication_sha256: string;
  /** `withdrawn`: the report was taken back in this publication; `set-aside`: the publication has faults, and nothing of it was used. */
  readonly use: 'used' | 'withdrawn' | 'set-aside';
}
