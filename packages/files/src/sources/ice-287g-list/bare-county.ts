import type { County } from '../../places/county.ts';
import { findCounty } from '../../places/find-county.ts';
import { ownCounty } from './own-county.ts';

/** "Decatur" is Decatur County where the agency's own name says so. */
export function bareCounty(fips: string, printed: string, agency: string): County | undefined {
  const own = ownCounty(fips, agency);
  const kind = /\S+$/.exec(own?.name ?? '')?.[0];
  return kind !== undefined && findCounty(fips, `${printed} ${kind}`)?.geoid === own?.geoid ? own : undefined;
}
