import { AgencyRegister, normaliseName } from '@daybook/files';
import type { Agency, Request } from '@daybook/types';
import type { FacilitySpelling } from './facility-spelling.ts';

/** Where a row of ICE's release belongs: a facility of the agency, another agency, or nowhere that is known. */
export type Found = { readonly facility_id: string } | 'other-agency' | 'facility-unknown';

/**
 * Finds the agency's facility that a row of ICE's release names: by what the import found, by what a person wrote down, by
 * ICE's code, by a name that is equal after the table of spellings and that one agency alone has. Nothing is guessed.
 */
export function createFacilityFinder(
  agencyId: string,
  agencies: readonly Agency[],
  spellings: readonly FacilitySpelling[],
): (row: Request) => Found {
  const register = new AgencyRegister(agencies as never);
  const written = new Map(
    spellings.map(({ as_listed, state, facility_id }) => [keyOf(state, as_listed), { facility_id }]),
  );
  const seen = new Map<string, Found>();
  const look = (name: string, state: string, code: string): Found => {
    const own = written.get(keyOf(state, name));
    if (own !== undefined) return own;
    const byCode = register.byFacilityCode(code);
    const found = byCode.length > 0 ? byCode : register.byName(state, name);
    const [only] = found;
    if (only === undefined || found.length > 1) return 'facility-unknown';
    return only.agencyId === agencyId ? { facility_id: only.facilityId ?? '' } : 'other-agency';
  };
  return ({ agency_id, facility }) => {
    if (agency_id === agencyId && facility?.facility_id !== undefined) return { facility_id: facility.facility_id };
    if (agency_id !== undefined && agency_id !== agencyId) return 'other-agency';
    const { as_listed: name = '', state = '', code = '' } = facility ?? {};
    const key = `${state}|${code}|${name}`;
    const found = seen.get(key) ?? look(name, state, code);
    seen.set(key, found);
    return found === 'facility-unknown' && agency_id === agencyId ? { facility_id: '' } : found;
  };
}

const keyOf = (state: string, name: string) => `${state.toUpperCase()}|${normaliseName(name)}`;
