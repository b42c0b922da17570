import type { Agency, Jurisdiction } from '@daybook/types';
import { placeGeoids } from './place-geoids.ts';
import type { AgencyRead } from './publication-read.ts';
import { stateOf } from './state-of.ts';

/** What the dataset says of an agency, from its record and those of the places that it serves. */
export function agencyRead(agency: Agency, places: ReadonlyMap<string, Jurisdiction>): AgencyRead {
  const { agency_id, revision, names, agency_type, identifiers, serves, active_to } = agency;
  const geoids = serves.flatMap((id) => placeGeoids(places.get(id)));
  return {
    agency_id,
    revision,
    name: names[0]?.name ?? agency_id,
    agency_type,
    state: agency.state ?? stateOf(agency_id),
    ori: identifiers
      .filter(({ scheme }) => scheme === 'ori9')
      .map(({ id }) => id)
      .join(';'),
    geoids: geoids.join(';'),
    ...(active_to === undefined ? {} : { active_to }),
  };
}
