import type { Agency, Source } from '@daybook/types';
import { agencyNames } from '../../importing/agency-names.ts';
import { recordHead } from '../../importing/record-head.ts';
import { mintAgencyId } from '../../places/mint-agency-id.ts';
import type { FbiRow } from './fbi-row.ts';

/** The list, as records name it. */
export const fbiListName = 'FBI list of law enforcement agencies';

/**
 * The record of an agency that no register had. The FBI's short names repeat within a state (the city and the county of
 * Mobile), so its id is minted from its ORI: the text that is hashed is `<STATE>|ori9 <ORI in small letters>`.
 */
export function fbiAgencyRecord(row: FbiRow, source: Source): Agency {
  const { state, county, level } = row;
  const government = governmentOf(row);
  return {
    record: 'agency',
    ...recordHead,
    agency_id: mintAgencyId(state?.postal ?? 'US', `ori9 ${row.ori.toLowerCase()}`),
    source,
    names: agencyNames([[row.name, undefined]], fbiListName),
    agency_type: row.type,
    ...(state !== undefined && { state: state.postal }),
    ...(government === undefined ? { government_id_missing: 'unknown' } : { government_id: government }),
    serves: county === undefined || government === undefined ? [] : [government],
    ...(state?.zone === undefined ? { time_zone_missing: 'unknown' } : { time_zone: state.zone }),
    ...(level !== undefined && { operator_level: level }),
    identifiers: [{ no: 1, scheme: 'ori9', id: row.ori }],
    facilities: [],
    possible_same: [],
  };
}

/** The county of a county's agency, the state of a state's; the list tells no more. */
function governmentOf({ state, county, level }: FbiRow): Agency['government_id'] {
  if (county !== undefined) return `us-county-${county.geoid}`;
  return level === 'state' && state !== undefined ? `us-state-${state.fips}` : undefined;
}
