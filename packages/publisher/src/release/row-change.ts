import type { RevisionReasonCode } from '@daybook/types';

/** One line of what a publication says has changed in its log since the one before. */
export interface RowChange {
  readonly public_id: string;
  readonly from_revision: number;
  readonly to_revision: number;
  readonly reason: RevisionReasonCode;
}
