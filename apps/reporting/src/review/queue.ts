import { epochOf, lawOfRequest, localDateOf, type TimeLimit } from '@daybook/reports';
import { lawOf } from '../reference/law-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Store } from '../store/open-store.ts';
import { type WaitingEntry, waitingEntries } from '../store/waiting.ts';

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

/** So many are put in order; where more wait, those saved first. */
const MOST = 1000;

/** The entries that wait for a review: those with a running limit first, the nearest at the top; then by age. */
export function queue(store: Store): readonly Queued[] {
  const { database, around } = store;
  const { agency } = referencesOf(database);
  const law = lawOf(database);
  const now = around.now();
  const zone = agency?.time_zone;
  const today = localDateOf(now, zone ?? 'UTC') ?? now.slice(0, 10);
  const rows = waitingEntries(database, 'waits', MOST).map((entry): Queued => {
    const { record, saved_at } = entry;
    const { facility_id } = record.facility ?? {};
    const place = agency?.facilities.find((one) => one.facility_id === facility_id)?.time_zone ?? zone;
    const since = record.received_on ?? localDateOf(record.received_at ?? saved_at, zone ?? 'UTC') ?? today;
    const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(since)) / 86_400_000));
    const { ended_on, ended_at } = record.custody ?? {};
    const isOver = ended_on !== undefined || ended_at !== undefined;
    const limit = isOver ? undefined : lawOfRequest(record, law, place, today).limits[0];
    const isPast = limit !== undefined && epochOf(limit.limit) < Date.parse(now);
    return { ...entry, since, days, isPast, ...(limit === undefined ? {} : { limit }) };
  });
  return rows.sort((a, b) => epochOfLimit(a) - epochOfLimit(b) || b.days - a.days);
}

const epochOfLimit = ({ limit }: Queued): number =>
  limit === undefined ? Number.MAX_SAFE_INTEGER : epochOf(limit.limit);
