import { twoDigits } from './two-digits.ts';

const hyphen = 45;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True where a text begins with a date of the calendar. On character codes: a regular expression costs several times as much. */
export function isDayAt(text: string): boolean {
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1) return false;
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false;
  if (day <= 28) return true;
  const isLeap = year % 4 === 0 && (year !== 0 || century % 4 === 0);
  return day <= (month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0));
}
