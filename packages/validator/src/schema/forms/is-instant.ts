import { isDayAt } from './is-day-at.ts';
import { twoDigits } from './two-digits.ts';

const colon = 58;

/**
 * True for a date and time of RFC 3339 with its offset, at most 35 characters. Stricter than the RFC where it leaves room
 * for doubt: a capital T and Z, no blank between them, no leap second (few clocks and no calendar of ours know it).
 */
export function isInstant(text: string): boolean {
  const { length } = text;
  if (length < 20 || length > 35 || !isDayAt(text) || text.charCodeAt(10) !== 84) return false;
  if (text.charCodeAt(13) !== colon || text.charCodeAt(16) !== colon) return false;
  if (!isTime(text, 11) || twoDigits(text, 17) < 0 || twoDigits(text, 17) > 59) return false;
  let at = 19;
  if (text.charCodeAt(at) === 46) {
    const first = ++at;
    while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
    if (at === first) return false;
  }
  const sign = text.charCodeAt(at);
  if (sign === 90) return at + 1 === length;
  return (sign === 43 || sign === 45) && at + 6 === length && text.charCodeAt(at + 3) === colon && isTime(text, at + 1);
}

/** Hours and minutes at a place, whatever stands between them. */
function isTime(text: string, at: number): boolean {
  const hours = twoDigits(text, at);
  const minutes = twoDigits(text, at + 3);
  return hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59;
}
