import { createHash } from 'node:crypto';
import { periodOf } from '@daybook/reports';
import type { Request, RevisionReasonCode } from '@daybook/types';
import type { Shown } from '../ledger/ledger.ts';
import type { RowChange } from './row-change.ts';

const GONE = createHash('sha256').update('gone').digest('hex');
/** Whether an entry has no row any more. */
export const isGone = ({ row_sha256 }: Shown) => row_sha256 === GONE;

/**
 * The event of a row that must not be listed any more, because persons held for ICE are counted and never listed.
 *
 * @returns nothing where no new revision of the entry says so, or where it went to another quarter.
 */
export function goneEvent(public_id: string, last: Shown, history: readonly Request[], sequence: number) {
  const newest = history.reduce((top, one) => (one.revision > top.revision ? one : top));
  const { commitment: _, ...state } = last;
  if (
    newest.revision === last.from_revision ||
    newest.received_on === undefined ||
    periodOf(newest.received_on, 'quarter') !== last.quarter
  )
    return undefined;
  const reason: RevisionReasonCode = newest.revision_reason ?? 'progress';
  const revision = last.revision + 1;
  const shown: Shown = {
    ...state,
    sequence,
    revision,
    reason,
    row_sha256: GONE,
    look_sha256: GONE,
    from_revision: newest.revision,
  };
  const change: RowChange = { public_id, from_revision: last.revision, to_revision: revision, reason };
  return { shown, change };
}
