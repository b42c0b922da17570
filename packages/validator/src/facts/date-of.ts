import { localDateOf } from '@daybook/reports';

/**
 * The local date of something: the date as given, else that of its moment.
 *
 * @param zone IANA time zone; without one a bare moment has no date.
 */
export function dateOf(on: string | undefined, at: string | undefined, zone: string | undefined): string | undefined {
  if (on !== undefined || at === undefined || zone === undefined) return on;
  return localDateOf(at, zone);
}
