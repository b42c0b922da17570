import { epochOf, type TimeLimit } from '@daybook/reports';
import { dayOf } from '../reference/day-of.ts';
import { lawOf } from '../reference/law-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Store } from '../store/open-store.ts';
import { type WaitingEntry, type WaitingWanted, waitingEntries, waitingNamed } from '../store/waiting.ts';
import { limitOfWaiting } from './limit-of-waiting.ts';

/** One entry of the queue. */
export interface Queued extends WaitingEntry {
  /** The local date from which its age counts: that of receipt, else the day on which it was saved. */
  readonly since: string;
  /** Whole days from then until today. */
  readonly days: number;
  /** The first moment that law sets while the person is still held. */
  readonly limit?: TimeLimit;
  readonly isPast: boolean;
}

/** Some of the entries that wait for a review: those with a running limit first, the nearest at the top; then by age. */
export const queue = (store: Store, wanted: WaitingWanted): readonly Queued[] =>
  queued(store, waitingEntries(store.database, 'waits', wanted));

/** Those of some entries that wait for a review, in no order. */
export const queueOf = (store: Store, request_ids: readonly string[]): readonly Queued[] =>
  queued(store, waitingNamed(store.database, request_ids));

function queued({ database, around }: Store, entries: readonly WaitingEntry[]): readonly Queued[] {
  const { agency } = referencesOf(database);
  const law = lawOf(database);
  const now = around.now();
  const today = dayOf(now, agency?.time_zone);
  return entries.map((entry): Queued => {
    const { since, limit } = limitOfWaiting(entry.record, entry.saved_at, law, agency);
    const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(since)) / 86_400_000));
    const isPast = limit !== undefined && epochOf(limit.limit) < Date.parse(now);
    return { ...entry, since, days, isPast, ...(limit === undefined ? {} : { limit }) };
  });
}
