import { offsetAt } from './offset-at.ts';

/**
 * A moment as the clocks of a place show it, with their offset and to the second: `2026-07-28T09:00:00-07:00`.
 *
 * @param epoch milliseconds since 1970 in UTC.
 * @param zone IANA time zone; UTC where nothing is said or nobody knows it.
 */
export function momentIn(epoch: number, zone: string | undefined): string {
  const minutes = zone === undefined ? 0 : Math.round(offsetAt(epoch, zone) / 60_000) || 0;
  const local = new Date(epoch + minutes * 60_000).toISOString().slice(0, 19);
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  if (minutes === 0) return `${local}Z`;
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
