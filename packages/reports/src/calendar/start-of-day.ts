import { offsetAt } from './offset-at.ts';

/**
 * The first moment of a local calendar day, in milliseconds since 1970-01-01T00:00Z.
 *
 * Where clocks spring over midnight the day begins at the first minute that exists; where they repeat midnight it
 * begins at the first of the two.
 *
 * @param day a day number (see `dayNumber`).
 * @param zone an IANA time zone.
 */
export function startOfDay(day: number, zone: string): number {
  const midnight = day * DAY;
  // The offset that holds is one of those around that time; no place is further than a day from UTC.
  const before = offsetAt(midnight - DAY, zone);
  const after = offsetAt(midnight + DAY, zone);
  const early = midnight - Math.max(before, after);
  if (early + offsetAt(early, zone) >= midnight) return early;
  const late = midnight - Math.min(before, after);
  return firstFrom(early, late, midnight, zone);
}

const DAY = 86_400_000;

/** The clocks change near this midnight: the first moment at which local time has reached it. */
function firstFrom(early: number, late: number, midnight: number, zone: string): number {
  let low = early;
  let high = late;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle + offsetAt(middle, zone) < midnight) low = middle;
    else high = middle;
  }
  return high;
}
