import { federalHolidaysOf } from './federal-holidays-of.ts';

/**
 * Says whether a date is a federal holiday by 5 U.S.C. 6103: the holiday itself, or the working day on which it is
 * observed when it falls on a weekend.
 *
 * @param date `YYYY-MM-DD`. A text that is no date is no holiday.
 */
export function isFederalHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  let days = known.get(year);
  if (days === undefined) {
    // The New Year after it may be observed on its last day.
    const near = [...federalHolidaysOf(year), ...federalHolidaysOf(year + 1)];
    days = new Set(near.flatMap(({ on, observed_on }) => [on, observed_on]));
    known.set(year, days);
  }
  return days.has(date);
}

const known = new Map<number, ReadonlySet<string>>();
