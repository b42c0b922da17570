import type { Agency, AgencyId, Source } from '@daybook/types';
import { agencyNames } from '../../importing/agency-names.ts';
import { recordHead } from '../../importing/record-head.ts';
import type { County } from '../../places/county.ts';
import type { State } from '../../places/state.ts';

/** The file in words. */
export const texasListName = 'Texas Commission on Jail Standards, immigration detainer reports';

/** Makes the record of a private facility: it serves the county that it stands in, and belongs to no government. */
export function facilityRecord(
  id: AgencyId,
  printed: string,
  state: State,
  county: County,
): (source: Source) => Agency {
  return (source) => ({
    record: 'agency',
    ...recordHead,
    agency_id: id,
    source,
    names: agencyNames([[printed, undefined]], texasListName),
    agency_type: 'private-operator',
    state: state.postal,
    government_id_missing: 'not-applicable',
    serves: [`us-county-${county.geoid}`],
    ...(state.zone === undefined ? { time_zone_missing: 'unknown' } : { time_zone: state.zone }),
    operator_level: 'private',
    identifiers: [],
    facilities: [],
    possible_same: [],
  });
}
