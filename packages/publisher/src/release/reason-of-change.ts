import type { Request, RevisionReasonCode } from '@daybook/types';
import type { Shown } from '../ledger/ledger.ts';

/**
 * Why a row is not as it was: what the agency's own new revisions say, a correction before mere progress; else that the
 * embargo is over, or that less of it is shown.
 */
export function reasonOfChange(
  last: Shown,
  history: readonly Request[],
  now: Pick<Shown, 'is_alone' | 'is_open'>,
): RevisionReasonCode {
  const since = history
    .filter(({ revision }) => revision > last.from_revision)
    .sort((a, b) => b.revision - a.revision)
    .flatMap(({ revision_reason }) => (revision_reason === undefined ? [] : [revision_reason]));
  const said = since.find((reason) => !OF_TIME.has(reason)) ?? since[0];
  if (said !== undefined) return said;
  if (last.is_open && !now.is_open) return 'released-from-embargo';
  return now.is_alone && !last.is_alone ? 'shown-in-less-detail' : 'progress';
}

const OF_TIME: ReadonlySet<string> = new Set(['progress', 'released-from-embargo']);
