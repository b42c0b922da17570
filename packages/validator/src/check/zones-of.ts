import type { Zones } from '@daybook/files';
import { offsetAt } from '@daybook/reports';
import type { Agency } from '@daybook/types';
import type { Context } from './context.ts';

/** The time zones of the agencies that are known, for times that do not say how far they are from UTC. */
export function zonesOf(known: Context): Zones {
  return {
    offsetAt,
    zoneOf: (agencyId) => onlyZone(agencyId === undefined ? known.onlyAgency() : known.agency(agencyId)),
  };
}

/** The zone of an agency all of whose facilities are in it: else it is not certain whose clock was read. */
function onlyZone(agency: Agency | undefined): string | undefined {
  const zone = agency?.time_zone;
  const isOnly = agency?.facilities.every(({ time_zone }) => time_zone === undefined || time_zone === zone) ?? true;
  return isOnly ? zone : 'several';
}
