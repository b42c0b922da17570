import { createHash } from 'node:crypto';
import { canonicalForm } from '@daybook/reports';
import type { Request, RevisionReasonCode } from '@daybook/types';
import type { LedgerEntry, Shown } from '../ledger/ledger.ts';
import { lookOf } from '../redact/look-of.ts';
import type { PublicEntry } from '../redact/public-entry.ts';
import { reasonOfChange } from './reason-of-change.ts';
import type { RowChange } from './row-change.ts';

/** A row with its public revision, and what the ledger says of it from now on. */
export interface NumberedRow {
  readonly row: PublicEntry;
  readonly entry: LedgerEntry;
  /** What changed since the last release that showed it; nothing where it is new or the same. */
  readonly change?: RowChange;
}

/**
 * Numbers a public row: its revision rises only where what is shown changed, and then it says why.
 *
 * @param row as it is shown now, whatever its revision says.
 * @param entry its line of the ledger, as it stood before this release.
 * @param history all revisions of the agency's own record, in any order.
 * @param commitmentTo gives the commitment to one of them.
 */
export function numberRow(
  row: PublicEntry,
  entry: LedgerEntry,
  history: readonly Request[],
  sequence: number,
  commitmentTo: (request: Request) => string,
): NumberedRow {
  const { revision: _revision, ...content } = row;
  const own = row.revision_reason as RevisionReasonCode | undefined;
  const row_sha256 = createHash('sha256').update(canonicalForm(content)).digest('hex');
  const last = entry.shown.at(-1);
  if (last?.row_sha256 === row_sha256) return { row: numbered(row, last.revision, last.reason), entry };
  const newest = history.reduce((top, one) => (one.revision > top.revision ? one : top));
  const is_alone = row.generalised === true;
  const is_open = row.not_yet_public === true;
  const state = {
    sequence,
    row_sha256,
    look_sha256: createHash('sha256').update(lookOf(row)).digest('hex'),
    is_alone,
    is_open,
    quarter: String(row.received_quarter),
    from_revision: newest.revision,
    commitment: commitmentTo(newest),
  };
  if (last === undefined) return { row, entry: { ...entry, shown: [{ ...state, revision: 1 }] } };
  const reason = own ?? reasonOfChange(last, history, { is_alone, is_open });
  const revision = last.revision + 1;
  const shown: Shown = { ...state, revision, reason };
  return {
    row: numbered(row, revision, reason),
    entry: { ...entry, shown: [...entry.shown, shown] },
    change: { public_id: row.public_id, from_revision: last.revision, to_revision: revision, reason },
  };
}

/** The row under its revision. A withdrawn or expunged entry says so for good. */
function numbered(row: PublicEntry, revision: number, reason: string | undefined): PublicEntry {
  const said = row.revision_reason ?? reason;
  return { ...row, revision, ...(said === undefined ? {} : { revision_reason: said }) } as PublicEntry;
}
