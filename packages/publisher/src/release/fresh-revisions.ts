import type { Request, RevisionReasonCode } from '@daybook/types';
import type { LedgerEntry } from '../ledger/ledger.ts';

/** A revision of a published entry that no release has seen yet. */
export interface FreshRevision {
  readonly request_id: string;
  /** The quarter in which the entry was last shown. */
  readonly quarter: string;
  readonly reason: RevisionReasonCode;
}

/** The revisions of published entries that came since the last release, whether or not a row shows it. */
export function freshRevisions(requests: readonly Request[], before: readonly LedgerEntry[]): FreshRevision[] {
  const lines = new Map(before.map((line) => [line.request_id, line]));
  return requests.flatMap(({ request_id, revision, revision_reason: reason }) => {
    const line = lines.get(request_id);
    const last = line?.shown.at(-1);
    if (line === undefined || last === undefined || reason === undefined || line.seen[revision] !== undefined)
      return [];
    return [{ request_id, quarter: last.quarter, reason }];
  });
}
