import type { County } from '../../places/county.ts';
import { findCounty } from '../../places/find-county.ts';

/** The county that an agency's own name begins with: "Lake County Sheriff's Office". */
export function ownCounty(fips: string, agency: string): County | undefined {
  const name = /^.+? (?:County|Parish|Borough|Census Area)\b/i.exec(agency)?.[0];
  return name === undefined ? undefined : findCounty(fips, name);
}
