import type { Doubt } from '../../importing/monthly/monthly-source.ts';
import type { ReportedPlace } from '../../importing/monthly/reported-place.ts';
import type { AgencyRegister } from '../../places/agency-register.ts';
import type { County } from '../../places/county.ts';
import { findCounty } from '../../places/find-county.ts';
import { mintAgencyId } from '../../places/mint-agency-id.ts';
import { normaliseName } from '../../places/normalise-name.ts';
import type { State } from '../../places/state.ts';
import { facilityRecord } from './facility-record.ts';
import type { TexasField } from './texas-headings.ts';

/**
 * Whom a row is about: the county that it names, or a private facility in that county, which is an agency of its own. A
 * county's figures never hold those of a facility that a company runs.
 */
export function texasPlace(printed: string, texas: State, register: AgencyRegister): ReportedPlace | Doubt<TexasField> {
  const [, name = '', addition] = /^(.*?)(?: ?\(([^()]*)\))?$/.exec(printed) ?? [];
  const county = findCounty(texas.fips, /\bcounty$/i.test(name) ? name : `${name} County`);
  if (county === undefined) return { field: 'county', reason: 'county-not-found', values: { name: texas.name } };
  if (addition === undefined) return { id: `us-county-${county.geoid}`, state: texas, county };
  if (!/^private facility(?: - \d+)?$/i.test(addition)) return { field: 'county', reason: 'operator-unknown' };
  return facilityPlace(printed, texas, county, register);
}

function facilityPlace(printed: string, state: State, county: County, register: AgencyRegister): ReportedPlace {
  const known = register.byName(state.postal, printed);
  const id = (known.length === 1 && known[0]?.agencyId) || mintAgencyId(state.postal, normaliseName(printed));
  const record = facilityRecord(id, printed, state, county);
  return { id, state, county, agency: { printed, record } };
}
