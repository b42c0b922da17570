import type { Agency, AgencyId, Source } from '@daybook/types';
import { agencyNames } from '../../importing/agency-names.ts';
import type { Doubt } from '../../importing/monthly/monthly-source.ts';
import type { ReportedPlace } from '../../importing/monthly/reported-place.ts';
import { recordHead } from '../../importing/record-head.ts';
import type { AgencyRegister } from '../../places/agency-register.ts';
import { countiesOf } from '../../places/counties-of.ts';
import type { County } from '../../places/county.ts';
import { mintAgencyId } from '../../places/mint-agency-id.ts';
import { normaliseName } from '../../places/normalise-name.ts';
import type { State } from '../../places/state.ts';
import type { CaliforniaField } from './california-headings.ts';
import { jailKindOf } from './jail-kind-of.ts';

/** The file in words. */
export const californiaListName = 'California Board of State and Community Corrections, Jail Profile Survey';

/**
 * The agency whose bookings a row counts. Its county is the one whose name it begins with; a printed code of another county
 * decides nothing. Several agencies of one county stay several.
 */
export function californiaPlace(
  printed: string,
  geoid: string,
  state: State,
  register: AgencyRegister,
): ReportedPlace | Doubt<CaliforniaField> {
  const counties = countiesOf(state.fips);
  const words = `${normaliseName(printed)} `;
  const own = counties
    .filter(({ name }) => words.startsWith(`${normaliseName(name).replace(/ county$/, '')} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  const coded = counties.find((county) => county.geoid === geoid.padStart(5, '0'));
  if (own !== undefined && geoid !== '' && coded?.geoid !== own.geoid)
    return { field: 'geoid', reason: 'county-code-differs', values: { name: own.name } };
  const county = own ?? coded;
  if (county === undefined) return { field: 'jurisdiction', reason: 'county-not-found', values: { name: state.name } };
  const known = register.byName(state.postal, printed);
  const id = (known.length === 1 && known[0]?.agencyId) || mintAgencyId(state.postal, normaliseName(printed));
  return { id, state, county, agency: { printed, record: agencyRecord(id, printed, state, county) } };
}

function agencyRecord(id: AgencyId, printed: string, state: State, county: County): (source: Source) => Agency {
  const kind = jailKindOf(printed);
  const government = `us-county-${county.geoid}` as const;
  return (source) => ({
    record: 'agency',
    ...recordHead,
    agency_id: id,
    source,
    names: agencyNames([[printed, undefined]], californiaListName),
    agency_type: kind,
    state: state.postal,
    ...(kind === 'unknown' ? { government_id_missing: 'unknown' } : { government_id: government }),
    serves: [government],
    ...(state.zone === undefined ? { time_zone_missing: 'unknown' } : { time_zone: state.zone }),
    operator_level: kind === 'unknown' ? 'unknown' : 'county',
    identifiers: [],
    facilities: [],
    possible_same: [],
  });
}
