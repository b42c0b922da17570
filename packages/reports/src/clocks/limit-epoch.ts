import type { LegalProfileHoldClock } from '@daybook/types';
import { dateOfDay } from '../calendar/date-of-day.ts';
import { isFederalHoliday } from '../calendar/is-federal-holiday.ts';
import { offsetAt } from '../calendar/offset-at.ts';
import { startOfDay } from '../calendar/start-of-day.ts';
import { weekday } from '../calendar/weekday.ts';

/**
 * `holdLimit` in milliseconds since 1970-01-01T00:00Z.
 *
 * @returns `undefined` where the clock names no minutes; `NaN` for a start that is `NaN` or an unknown zone.
 */
export function limitEpoch(
  { limit_minutes, excludes }: Pick<LegalProfileHoldClock, 'limit_minutes' | 'excludes'>,
  from: number,
  zone: string,
): number | undefined {
  if (limit_minutes === undefined) return undefined;
  const offset = offsetAt(from, zone);
  if (Number.isNaN(offset)) return Number.NaN;
  let left = limit_minutes * 60_000;
  if (left === 0 || excludes.length === 0) return from + left;
  let moment = from;
  let day = Math.floor((from + offset) / 86_400_000);
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
