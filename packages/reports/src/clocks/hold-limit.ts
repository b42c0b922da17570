import type { LegalProfileHoldClock } from '@daybook/types';
import { dateOfDay } from '../calendar/date-of-day.ts';
import { epochOf } from '../calendar/epoch-of.ts';
import { instantOf } from '../calendar/instant-of.ts';
import { isFederalHoliday } from '../calendar/is-federal-holiday.ts';
import { offsetAt } from '../calendar/offset-at.ts';
import { startOfDay } from '../calendar/start-of-day.ts';
import { weekday } from '../calendar/weekday.ts';

/**
 * The last moment that a hold clock allows.
 *
 * Minutes are elapsed minutes: across the change to summer time 48 hours are still 48 hours, and local time shows an
 * hour more. An excluded day is a whole local calendar day, and none of its minutes count, however long it is. So by
 * `fed-48h-business` (8 CFR 287.7(d)) Friday 18:00 runs to Tuesday 18:00, by the form's continuous 48 hours to Sunday
 * 18:00, and a holiday on Monday adds a day. A clock that starts on an excluded day begins with the next day that
 * counts; a limit of zero is the start itself. Which clock governs is a legal question that this does not decide.
 *
 * @param clock one `hold_clocks` entry of a legal profile.
 * @param start RFC 3339 moment from which the clock runs (see `clockStartOf`).
 * @param zone IANA time zone of the place of custody.
 * @returns the moment in local time with offset; `undefined` where the clock names no minutes (`as-detainer`,
 *   `judicial`), the start is no moment or the zone is unknown.
 */
export function holdLimit(
  clock: Pick<LegalProfileHoldClock, 'limit_minutes' | 'excludes'>,
  start: string,
  zone: string,
): string | undefined {
  const from = epochOf(start);
  if (clock.limit_minutes === undefined || Number.isNaN(from + offsetAt(from, zone))) return undefined;
  return instantOf(after(from, clock.limit_minutes * 60_000, clock.excludes, zone), zone);
}

function after(from: number, allowed: number, excludes: LegalProfileHoldClock['excludes'], zone: string): number {
  if (allowed === 0 || excludes.length === 0) return from + allowed;
  let moment = from;
  let left = allowed;
  let day = Math.floor((from + offsetAt(from, zone)) / 86_400_000);
  for (;;) {
    day += 1;
    const nextDay = startOfDay(day, zone);
    if (!isExcluded(day - 1, excludes)) {
      if (nextDay - moment >= left) return moment + left;
      left -= nextDay - moment;
    }
    moment = nextDay;
  }
}

function isExcluded(day: number, excludes: LegalProfileHoldClock['excludes']): boolean {
  const inWeek = weekday(day);
  return (
    (inWeek === 6 && excludes.includes('saturday')) ||
    (inWeek === 0 && excludes.includes('sunday')) ||
    (excludes.includes('federal-holiday') && isFederalHoliday(dateOfDay(day)))
  );
}
