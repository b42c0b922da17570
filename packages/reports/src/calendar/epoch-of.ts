import { dayNumber } from './day-number.ts';

/**
 * The moment of an RFC 3339 date-time, in milliseconds since 1970-01-01T00:00Z. Digits beyond the millisecond are cut.
 *
 * @param instant a date-time with its offset: `2026-03-31T19:00:00-07:00`. Leap seconds and 24:00 are refused.
 * @returns `NaN` when the text is no such moment.
 */
export function epochOf(instant: string): number {
  const match = RFC_3339.exec(instant);
  if (match === null) return Number.NaN;
  const [, date = '', hour = '', minute = '', second = '', fraction = '', sign, offsetHour = '0', offsetMinute = '0'] =
    match;
  const clock = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -60 : 60);
  return (dayNumber(date) * 86_400 + clock - offset) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
}

const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d+))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
