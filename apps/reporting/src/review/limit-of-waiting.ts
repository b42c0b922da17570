import { epochOf, type Law, lawOfRequest, type TimeLimit } from '@daybook/reports';
import type { Agency, Request } from '@daybook/types';
import { zoneOf } from '../entry/zone-of.ts';
import { dayOf } from '../reference/day-of.ts';

/** What decides where an entry stands among those that wait. */
export interface WaitingPlace {
  /** The local date from which its age counts: that of receipt, else the day on which it was saved. */
  readonly since: string;
  /** The first moment that law sets while the person is still held. */
  readonly limit: TimeLimit | undefined;
  /** The same in UTC, which sorts; after all times where there is none. */
  readonly limit_at: string;
}

/** The limit that law sets for an entry that waits, and the day since which it waits. @param saved_at when it was saved. */
export function limitOfWaiting(record: Request, saved_at: string, law: Law, agency: Agency | undefined): WaitingPlace {
  const since = record.received_on ?? dayOf(record.received_at ?? saved_at, agency?.time_zone);
  const { ended_on, ended_at } = record.custody ?? {};
  const isOver = ended_on !== undefined || ended_at !== undefined;
  const place = agency === undefined ? undefined : zoneOf(agency, record.facility?.facility_id);
  const limit = isOver ? undefined : lawOfRequest(record, law, place, since).limits[0];
  return { since, limit, limit_at: limit === undefined ? '9999' : new Date(epochOf(limit.limit)).toISOString() };
}
