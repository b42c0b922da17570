/** What an agency did about one period. `unknown`: something came that tells nothing of this period, or nothing needed to come. */
export type Standing = 'reported' | 'nil' | 'reported-zero' | 'silent' | 'exempt' | 'not-due' | 'unknown';

/** One row of the table `coverage`: its columns, in their order. */
export interface CoverageRow {
  readonly state: string;
  /** Id of the agency, or of the jurisdiction where a place is expected to report. */
  readonly agency_id: string;
  /** Its name in the registry, where it is listed there. */
  readonly name: string | null;
  readonly period: string;
  readonly period_start_on: string;
  readonly period_end_on: string;
  /** The id of a duty of the registry, or `none`. */
  readonly duty: string;
  readonly is_expected: boolean;
  readonly standing: Standing;
  /** Why it is exempt: a code of `reporting-exemption`. */
  readonly exemption: string | null;
  readonly due_on: string | null;
  readonly first_published_on: string | null;
  readonly days_late: number | null;
  readonly months_in_period: number;
  readonly months_covered: number;
  /** SHA-256 of the manifests that say so, joined by `;`. */
  readonly publications: string | null;
}
