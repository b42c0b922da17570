import type { Law } from '@daybook/reports';
import type {
  Agency,
  Agreement,
  Jurisdiction,
  QuarterlyReport,
  QuarterlyReportLaw,
  Regime,
  Request,
} from '@daybook/types';

/** What an agency holds, checked and found without an error: what a release is made from. */
export interface ReleaseFacts {
  readonly agency: Agency;
  /** All revisions of its own log, in their order. */
  readonly requests: readonly Request[];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly agreements: readonly Agreement[];
  /** Reports of context: what is stated beside the log. */
  readonly context: readonly QuarterlyReport[];
  /** The reporting laws: those that are shipped, and those among the files. */
  readonly regimes: readonly Regime[];
  readonly law: Law;
  /** The law files behind `law` that bind the agency. */
  readonly law_files: readonly QuarterlyReportLaw[];
  /** The SHA-256 of the log; none where the agency keeps no log, because nothing came. */
  readonly log_sha256?: string;
}
