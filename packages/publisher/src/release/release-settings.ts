import type { Publication, QuarterlyReport } from '@daybook/types';
import type { Contact } from '../open/open-facts.ts';

/** What an agency decides about a release; all of it is printed in the release. */
export interface ReleaseSettings {
  /** The quarters that it holds, such as `2026-Q1`: each whole. */
  readonly periods: readonly string[];
  /** The moment of publication, with its offset. */
  readonly published_at: string;
  /** How many entries must look alike for one of them to show more than its action; 5 unless there is reason. */
  readonly k_anonymity: number;
  /** Figures about persons under this number are withheld: 5 to 25; 11 unless there is reason. */
  readonly small_cell: number;
  /** How many days after its last event the outcome of an entry is first shown: 14 or more; 30 unless there is reason. */
  readonly embargo_days: number;
  /** The SPDX id of the licence of the data. */
  readonly license: string;
  readonly single_approver: boolean;
  /** The roles that approved, never a name. */
  readonly approvals: Publication['approvals'];
  /** Where the folder will stand on the web, if that is known. */
  readonly url?: string;
  /** Whom to ask about the release: an office and its mailbox. */
  readonly contact?: Contact;
  /** What an office certifies that there was none of, by the quarter. */
  readonly nil?: Readonly<Record<string, QuarterlyReport['nil']>>;
}
