import { dateOfDay } from './date-of-day.ts';
import { dayNumber } from './day-number.ts';
import { weekday } from './weekday.ts';

/**
 * The legal public holidays of one year, in order, each with the day on which offices observe it.
 *
 * 5 U.S.C. 6103(a): eleven holidays; Juneteenth since 2021 (Pub. L. 117-17), Martin Luther King's birthday since
 * 1986 (Pub. L. 98-144). Inauguration Day, 6103(c), is a holiday of federal offices in one area only and is left out.
 * One on a Saturday is observed on Friday, 6103(b)(1); one on a Sunday on Monday, Executive Order 11582 section 3.
 * So the New Year of 2022 is observed on 2021-12-31. Right for every year since 1978.
 *
 * @param year four digits.
 */
export function federalHolidaysOf(year: number): readonly FederalHoliday[] {
  return HOLIDAYS.filter(({ since }) => year >= since).map(({ name, on }) => {
    const day = on(year);
    const shift = { 6: -1, 0: 1 }[weekday(day)] ?? 0;
    return { name, on: dateOfDay(day), observed_on: dateOfDay(day + shift) };
  });
}

/** One federal holiday in one year. */
export interface FederalHoliday {
  /** Its name in 5 U.S.C. 6103(a). */
  readonly name: string;
  readonly on: string;
  /** The working day on which offices are closed for it; most often the same. */
  readonly observed_on: string;
}

const MONDAY = 1;
const THURSDAY = 4;

const HOLIDAYS: readonly { name: string; since: number; on: (year: number) => number }[] = [
  { name: "New Year's Day", since: 1978, on: (year) => dayOf(year, 1, 1) },
  { name: 'Birthday of Martin Luther King, Jr.', since: 1986, on: (year) => nth(3, MONDAY, year, 1) },
  { name: "Washington's Birthday", since: 1978, on: (year) => nth(3, MONDAY, year, 2) },
  { name: 'Memorial Day', since: 1978, on: (year) => nth(1, MONDAY, year, 6) - 7 },
  { name: 'Juneteenth National Independence Day', since: 2021, on: (year) => dayOf(year, 6, 19) },
  { name: 'Independence Day', since: 1978, on: (year) => dayOf(year, 7, 4) },
  { name: 'Labor Day', since: 1978, on: (year) => nth(1, MONDAY, year, 9) },
  { name: 'Columbus Day', since: 1978, on: (year) => nth(2, MONDAY, year, 10) },
  { name: 'Veterans Day', since: 1978, on: (year) => dayOf(year, 11, 11) },
  { name: 'Thanksgiving Day', since: 1978, on: (year) => nth(4, THURSDAY, year, 11) },
  { name: 'Christmas Day', since: 1978, on: (year) => dayOf(year, 12, 25) },
];

function dayOf(year: number, month: number, day: number): number {
  return dayNumber(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
}

function nth(count: number, day: number, year: number, month: number): number {
  const first = dayOf(year, month, 1);
  return first + ((day - weekday(first) + 7) % 7) + (count - 1) * 7;
}
