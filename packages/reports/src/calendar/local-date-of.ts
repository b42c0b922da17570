import { dateOfDay } from './date-of-day.ts';
import { epochOf } from './epoch-of.ts';
import { offsetAt } from './offset-at.ts';

/**
 * The calendar date at one moment in a place. Quarters follow it: 2026-04-01T02:00Z is still 31 March in Los Angeles.
 *
 * The offset written in the instant names the moment and nothing else; the place decides the date.
 *
 * @param instant RFC 3339 date-time with offset.
 * @param zone IANA time zone of the agency or facility.
 * @returns `undefined` when the instant is no moment or the zone is unknown.
 */
export function localDateOf(instant: string, zone: string): string | undefined {
  const epoch = epochOf(instant);
  const day = Math.floor((epoch + offsetAt(epoch, zone)) / 86_400_000);
  return Number.isNaN(day) ? undefined : dateOfDay(day);
}
