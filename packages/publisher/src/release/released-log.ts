import type { Request } from '@daybook/types';
import type { Ledger, LedgerEntry, Shown } from '../ledger/ledger.ts';
import type { PublicEntry } from '../redact/public-entry.ts';
import { type PublicLog, type PublicLogOptions, publicLog } from '../redact/public-log.ts';
import { goneEvent, isGone } from './gone-event.ts';
import { movedToAnotherQuarter, publishedEntryMissing } from './log-refusals.ts';
import { numberRow } from './number-row.ts';
import type { Refusal } from './refusal.ts';
import type { RowChange } from './row-change.ts';

/** The log of a release: its rows with their public revisions, and what the ledger holds of them from now on. */
export interface ReleasedLog extends Omit<PublicLog, 'entries'> {
  readonly rows: readonly PublicEntry[];
  readonly changes: readonly RowChange[];
  readonly entries: readonly LedgerEntry[];
  readonly refusals: readonly Refusal[];
}

/** What the log of a release is made with, beside the log itself. */
export interface ReleasedLogOptions extends Omit<PublicLogOptions, 'publicIdOf' | 'level' | 'alone' | 'seenAs'> {
  /** The ledger as it stood before this release, with lines for all entries of the quarters. */
  readonly ledger: Ledger;
  readonly sequence: number;
  readonly commitmentTo: (request: Request) => string;
}

/**
 * The public log of a release after those that the ledger knows: never finer than they were, every change with its event,
 * and no row gone without one.
 */
export function releasedLog(requests: readonly Request[], options: ReleasedLogOptions): ReleasedLog {
  const { ledger, quarters, sequence, commitmentTo } = options;
  const lines = new Map(ledger.entries.map((entry) => [entry.request_id, entry]));
  const idOf = new Map(ledger.entries.map(({ public_id, request_id }) => [public_id, request_id]));
  const shownBefore = ledger.entries.flatMap(({ public_id, shown }) => {
    const last = shown.at(-1);
    return last === undefined ? [] : [{ public_id, shown, last }];
  });
  const log = publicLog(requests, {
    ...options,
    publicIdOf: ({ request_id }) => lines.get(request_id)?.public_id ?? '',
    level: Math.max(0, ...ledger.releases.filter((one) => one.periods.some((name) => quarters.has(name))).map(levelOf)),
    alone: new Set(shownBefore.filter(({ last }) => last.is_alone).map(({ public_id }) => public_id)),
    seenAs: new Map(shownBefore.map(({ public_id, shown }) => [public_id, shown.map(sighting).join(' ')])),
  });
  const histories = historiesOf(requests);
  const changes: RowChange[] = [];
  const rows = log.entries.map((row) => {
    const request_id = idOf.get(row.public_id) ?? '';
    const line = lines.get(request_id) as LedgerEntry;
    const made = numberRow(row, line, histories.get(request_id) ?? [], sequence, commitmentTo);
    lines.set(request_id, made.entry);
    if (made.change !== undefined) changes.push(made.change);
    return made.row;
  });
  const refusals: Refusal[] = [];
  const inLog = new Set(rows.map(({ public_id }) => public_id));
  const lost: string[] = [];
  const moved: string[] = [];
  for (const { public_id, last } of shownBefore) {
    const request_id = idOf.get(public_id) ?? '';
    const history = histories.get(request_id);
    if (inLog.has(public_id) || isGone(last)) continue;
    if (history === undefined) lost.push(request_id);
    else if (quarters.has(last.quarter)) {
      const goes = goneEvent(public_id, last, history, sequence);
      if (goes === undefined) moved.push(request_id);
      else {
        const line = lines.get(request_id) as LedgerEntry;
        lines.set(request_id, { ...line, shown: [...line.shown, goes.shown] });
        changes.push(goes.change);
      }
    }
  }
  if (lost.length > 0) refusals.push(publishedEntryMissing(lost));
  if (moved.length > 0) refusals.push(movedToAnotherQuarter(moved));
  return { ...log, rows, changes, entries: [...lines.values()], refusals };
}

const levelOf = ({ level }: { readonly level: number }) => level;
/** From which release on an entry looked how: whoever has them all sees both. */
const sighting = ({ sequence, look_sha256 }: Shown) => `${sequence} ${look_sha256}`;

function historiesOf(requests: readonly Request[]): Map<string, Request[]> {
  const histories = new Map<string, Request[]>();
  for (const request of requests) {
    const history = histories.get(request.request_id);
    if (history === undefined) histories.set(request.request_id, [request]);
    else history.push(request);
  }
  return histories;
}
