import type { Publication } from '@daybook/types';

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
}
