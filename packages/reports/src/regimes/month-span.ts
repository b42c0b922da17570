import { dateOfDay } from '../calendar/date-of-day.ts';
import { dayNumber } from '../calendar/day-number.ts';

/** Whole calendar months in a row, with the shortest name that tells which. */
export interface MonthSpan {
  /** `2026-03`, `2026-Q1`, `2026-H1`, `2026`, `ffy-2026`, and for any other months `2025-07..2026-06`. */
  readonly name: string;
  /** The first day, which belongs to it. */
  readonly start_on: string;
  /** The last day, which belongs to it. */
  readonly end_on: string;
  /** Its calendar months in order, such as `2026-01`. */
  readonly months: readonly string[];
}

/**
 * So many months from one on.
 *
 * @param first months since the year 0, counted from 0: 2026-01 is 2026 × 12.
 * @param count how many months, 1 or more.
 */
export function monthSpan(first: number, count: number): MonthSpan {
  const months = Array.from({ length: count }, (_, at) => monthName(first + at));
  const start_on = `${months[0]}-01`;
  const end_on = dateOfDay(dayNumber(`${monthName(first + count)}-01`) - 1);
  return { name: nameOf(first, count, months), start_on, end_on, months };
}

function nameOf(first: number, count: number, months: readonly string[]): string {
  const year = String(Math.floor(first / 12)).padStart(4, '0');
  const month = first % 12;
  if (count === 1) return `${months[0]}`;
  if (count === 3 && month % 3 === 0) return `${year}-Q${month / 3 + 1}`;
  if (count === 6 && month % 6 === 0) return `${year}-H${month / 6 + 1}`;
  if (count === 12 && month === 0) return year;
  if (count === 12 && month === 9) return `ffy-${Number(year) + 1}`;
  return `${months[0]}..${months[count - 1]}`;
}

function monthName(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
