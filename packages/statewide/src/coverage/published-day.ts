import { dateOfDay, epochOf, localDateOf } from '@daybook/reports';

/**
 * The calendar day of a publication in the place of its agency. Where the time zone is not known, the last clock on earth
 * counts (UTC−12), so that nobody is called late for want of a zone.
 *
 * @param publishedAt an instant with its offset, or a day.
 * @throws RangeError where it is neither.
 */
export function publishedDay(publishedAt: string, zone: string | undefined): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(publishedAt)) return publishedAt;
  const local = zone === undefined ? undefined : localDateOf(publishedAt, zone);
  if (local !== undefined) return local;
  const epoch = epochOf(publishedAt);
  if (Number.isNaN(epoch)) throw new RangeError(`No moment is written ${publishedAt}`);
  return dateOfDay(Math.floor((epoch - 12 * 3_600_000) / 86_400_000));
}
