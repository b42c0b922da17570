import type { JurisdictionId } from '@daybook/types';
import type { County } from '../../places/county.ts';
import { findCounty } from '../../places/find-county.ts';
import { bareCounty } from './bare-county.ts';
import type { Judged } from './judge-agency.ts';
import type { ListRow } from './list-row.ts';
import { ownCounty } from './own-county.ts';

/** The government an agency belongs to, or why it cannot be told. */
export type Government =
  | { readonly id: JurisdictionId; readonly county?: County }
  | { readonly doubt: 'place-unknown' | 'county-unknown' }
  | { readonly doubt: 'county-differs'; readonly row: ListRow; readonly name: string };

/**
 * The government of an agency by its rows in one list, where name, printed kind and printed counties leave no doubt: the
 * state for a state agency, the county for a county's. A county that is not spelled as any of the state is never guessed
 * at; one that differs from another row's, or from the agency's own name, decides nothing. Towns have no GEOID here.
 */
export function governmentOf(rows: readonly ListRow[], { level }: Judged): Government {
  const [first] = rows;
  if (first === undefined) return { doubt: 'place-unknown' };
  const { state, agency } = first;
  if (level === 'state') return { id: `us-state-${state.fips}` };
  if (level !== 'county') return { doubt: 'place-unknown' };
  const own = ownCounty(state.fips, agency);
  let told: County | undefined;
  for (const row of rows) {
    const printed = findCounty(state.fips, row.county) ?? bareCounty(state.fips, row.county, agency);
    if (printed === undefined) continue;
    const other = [own, told].find((county) => county !== undefined && county.geoid !== printed.geoid);
    if (other !== undefined) return { doubt: 'county-differs', row, name: other.name };
    told = printed;
  }
  // A name alone is enough only where the list prints no county at all.
  if (told === undefined && rows.every(({ county }) => county === '')) told = own;
  if (told !== undefined) return { id: `us-county-${told.geoid}`, county: told };
  return { doubt: rows.some(({ county }) => county !== '') ? 'county-unknown' : 'place-unknown' };
}
