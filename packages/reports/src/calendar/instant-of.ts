import { dateOfDay } from './date-of-day.ts';
import { offsetAt } from './offset-at.ts';

/**
 * A moment written as RFC 3339 in the local time of a place, with its offset: `2026-03-10T18:00:00-07:00`.
 *
 * @param epoch milliseconds since 1970-01-01T00:00Z.
 * @param zone an IANA time zone.
 * @returns `undefined` for a moment that is `NaN` or an unknown zone.
 */
export function instantOf(epoch: number, zone: string): string | undefined {
  const offset = offsetAt(epoch, zone);
  if (Number.isNaN(offset)) return undefined;
  // RFC 3339 offsets have no seconds; places had such offsets only before 1972.
  const minutes = Math.round(offset / 60_000);
  const local = epoch + minutes * 60_000;
  const day = Math.floor(local / 86_400_000);
  const time = local - day * 86_400_000;
  const clock = [3_600_000, 60_000, 1000].map((unit, at) => two(Math.floor(time / unit) % (at === 0 ? 24 : 60)));
  const thousandths = time % 1000;
  const fraction = thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0')}`;
  const sign = minutes < 0 ? '-' : '+';
  const away = Math.abs(minutes);
  return `${dateOfDay(day)}T${clock.join(':')}${fraction}${sign}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
