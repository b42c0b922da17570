import { dayNumber, epochOf } from '@daybook/reports';

/** Elapsed minutes from one moment to another, negative when it came before; `NaN` when one of them is no moment. */
export function minutesBetween(from: string, to: string): number {
  return minuteOf(to) - minuteOf(from);
}

/** Minutes since 1970 of an RFC 3339 moment. The common form is read digit by digit: millions are, and a pattern is slow. */
function minuteOf(at: string): number {
  if (at.length !== 25 || at.charCodeAt(10) !== T || at.charCodeAt(17) !== ZERO || at.charCodeAt(18) !== ZERO)
    return epochOf(at) / 60_000;
  const sign = at.charCodeAt(19);
  const local = two(at, 11) * 60 + two(at, 14);
  const offset = two(at, 20) * 60 + two(at, 23);
  return dayNumber(at.slice(0, 10)) * 1440 + local - (sign === MINUS ? -offset : offset);
}

const T = 84;
const ZERO = 48;
const MINUS = 45;

function two(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}
