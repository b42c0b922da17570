import { dayAtStart } from './day-number.ts';

/**
 * The moment of an RFC 3339 date-time, in milliseconds since 1970-01-01T00:00Z. Digits beyond the millisecond are cut.
 *
 * Read by character codes: logs have several moments in every entry.
 *
 * @param instant a date-time with its offset: `2026-03-31T19:00:00-07:00`. Leap seconds and 24:00 are refused.
 * @returns `NaN` when the text is no such moment.
 */
export function epochOf(instant: string): number {
  const between = instant.charCodeAt(10) | LOWER;
  if (between !== LETTER_T || instant.charCodeAt(13) !== COLON || instant.charCodeAt(16) !== COLON) return Number.NaN;
  const clock = upTo(23, instant, 11) * 3600 + upTo(59, instant, 14) * 60 + upTo(59, instant, 17);
  let at = 19;
  let thousandths = 0;
  if (instant.charCodeAt(at) === POINT) {
    for (let unit = 100, digit = digitAt(instant, ++at); digit <= 9; digit = digitAt(instant, ++at), unit /= 10)
      thousandths += unit >= 1 ? digit * unit : 0;
    if (at === 20) return Number.NaN;
  }
  return (dayAtStart(instant) * 86_400 + clock - offsetFrom(instant, at)) * 1000 + thousandths;
}

const LOWER = 32;
const LETTER_T = 116;
const LETTER_Z = 122;
const COLON = 58;
const POINT = 46;
const PLUS = 43;
const MINUS = 45;

/** The offset that ends the text, in seconds. */
function offsetFrom(instant: string, at: number): number {
  const sign = instant.charCodeAt(at);
  if ((sign | LOWER) === LETTER_Z && instant.length === at + 1) return 0;
  const isOffset = (sign === PLUS || sign === MINUS) && instant.charCodeAt(at + 3) === COLON;
  if (!isOffset || instant.length !== at + 6) return Number.NaN;
  const seconds = upTo(23, instant, at + 1) * 3600 + upTo(59, instant, at + 4) * 60;
  return sign === MINUS ? -seconds : seconds;
}

/** Two digits as a number; `NaN` when they are none or more than the largest. */
function upTo(largest: number, text: string, at: number): number {
  const tens = digitAt(text, at);
  const ones = digitAt(text, at + 1);
  const value = tens * 10 + ones;
  return tens <= 9 && ones <= 9 && value <= largest ? value : Number.NaN;
}

/** A digit, or a number over 9 for anything else. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : 10;
}
