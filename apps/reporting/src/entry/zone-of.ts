import type { Agency } from '@daybook/types';

/** The zone in which times at a facility are read: its own where it has one, else the agency's. */
export function zoneOf({ facilities, time_zone }: Agency, facilityId: string | undefined): string | undefined {
  return facilities.find(({ facility_id }) => facility_id === facilityId)?.time_zone ?? time_zone;
}
