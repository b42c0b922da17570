/**
 * The number of days from 1970-01-01 to a calendar date of the Gregorian calendar (negative before it).
 *
 * @param date `YYYY-MM-DD`.
 * @returns `NaN` when the text is no date that exists: a wrong date is a fault of data, never an exception.
 */
export function dayNumber(date: string): number {
  return date.length === 10 ? dayAtStart(date) : Number.NaN;
}

/** `dayNumber` of the first ten characters of a text. */
export function dayAtStart(date: string): number {
  if (date.charCodeAt(4) !== DASH || date.charCodeAt(7) !== DASH) return Number.NaN;
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  // Written so that a NaN part fails too.
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month))) return Number.NaN;
  if (month !== lastMonth || year !== lastYear) {
    lastMonth = month;
    lastYear = year;
    beforeMonth = daysBefore(year, month);
  }
  return beforeMonth + day;
}

/** Logs run through the same few months: the last one is kept. */
let lastYear = Number.NaN;
let lastMonth = Number.NaN;
let beforeMonth = 0;

/** The number of the last day before a month. */
function daysBefore(year: number, month: number): number {
  // Years begin in March here, so that the leap day is the last one: days from March follow (153 m + 2) / 5.
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const DASH = 45;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lastDay(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
