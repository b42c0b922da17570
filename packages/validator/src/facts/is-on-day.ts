import { localDateOf, offsetAt } from '@daybook/reports';

/**
 * Whether a moment falls on a date by the clocks of a place. A moment or zone that cannot be read gives no `false`.
 *
 * @param on `YYYY-MM-DD`.
 * @param at RFC 3339 moment.
 * @param zone IANA time zone.
 */
export function isOnDay(on: string, at: string, zone: string): boolean {
  if (at.startsWith(on) && isWellInsideItsDay(at, zone)) return true;
  const local = localDateOf(at, zone);
  return local === undefined || local === on;
}

/** A cheap look: written with an offset of the place, and an hour or more from midnight, a moment is on the day it names. */
function isWellInsideItsDay(at: string, zone: string): boolean {
  if (at.length !== 25) return false;
  const hour = digits(at, 11);
  if (hour < 1 || hour > 22) return false;
  const offset = (digits(at, 20) * 60 + digits(at, 23)) * (at.charCodeAt(19) === MINUS ? -1 : 1);
  if (zone !== lastZone) {
    const [winter, summer] = [offsetAt(JANUARY, zone) / 60_000, offsetAt(JULY, zone) / 60_000];
    [lastZone, lastLeast, lastMost] = [zone, Math.min(winter, summer), Math.max(winter, summer)];
  }
  // Older years may have had other offsets: those are asked about one by one.
  return at >= SINCE && lastMost - lastLeast <= 60 && offset >= lastLeast && offset <= lastMost;
}

const MINUS = 45;
const SINCE = '2010';
const JANUARY = Date.UTC(2026, 0, 15);
const JULY = Date.UTC(2026, 6, 15);
let lastZone = '';
let lastLeast = Number.NaN;
let lastMost = Number.NaN;

function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}
