import { instantOf } from '@daybook/reports';

/** A moment by the clock of the agency, to the minute; in UTC, and saying so, where its zone is not known. */
export function localTime(instant: string, zone: string | undefined): string {
  const local = zone === undefined ? undefined : instantOf(Date.parse(instant), zone);
  return local === undefined ? `${instant.slice(0, 16).replace('T', ' ')} UTC` : local.slice(0, 16).replace('T', ' ');
}
