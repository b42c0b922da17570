import type { LegalProfileHoldClock } from '@daybook/types';
import { epochOf } from '../calendar/epoch-of.ts';
import { instantOf } from '../calendar/instant-of.ts';
import { limitEpoch } from './limit-epoch.ts';

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
  const limit = limitEpoch(clock, epochOf(start), zone);
  return limit === undefined ? undefined : instantOf(limit, zone);
}
