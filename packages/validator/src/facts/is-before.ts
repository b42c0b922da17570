import { dateOf } from './date-of.ts';
import { isEarlier } from './is-earlier.ts';

/**
 * Whether one thing was before another for certain: by their dates, and within one day by their moments.
 *
 * @param zone IANA time zone, for a date beside a bare moment; without it nothing is certain there.
 */
export function isBefore(
  on: string | undefined,
  at: string | undefined,
  thanOn: string | undefined,
  thanAt: string | undefined,
  zone: string | undefined,
): boolean {
  if (at !== undefined && thanAt !== undefined && (on === thanOn || on === undefined || thanOn === undefined))
    return isEarlier(at, thanAt);
  const date = dateOf(on, at, zone);
  const than = dateOf(thanOn, thanAt, zone);
  return date !== undefined && than !== undefined && date < than;
}
