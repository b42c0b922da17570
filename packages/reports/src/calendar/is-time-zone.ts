import { offsetAt } from './offset-at.ts';

/** Says whether a text is the name of a time zone that this machine knows, such as `America/Phoenix`. */
export function isTimeZone(zone: string): boolean {
  // `Intl` also takes bare offsets such as `+03:00`; they are no place and know no summer time.
  return /^[A-Za-z]/.test(zone) && !Number.isNaN(offsetAt(0, zone));
}
