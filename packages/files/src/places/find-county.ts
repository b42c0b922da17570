import { countiesOf } from './counties-of.ts';
import type { County } from './county.ts';
import { normaliseName } from './normalise-name.ts';

const indexes = new Map<string, ReadonlyMap<string, County>>();

/** Blanks carry nothing in the names of counties: DeSoto and De Soto, LaSalle and La Salle are written both ways. */
function key(name: string): string {
  return normaliseName(name).replaceAll(' ', '');
}

/**
 * The county of a state that a whole printed name means, such as `St. Lucie County` or `DeSoto Parish`; nothing where no
 * name is equal after the published table. `Lake Conty` is no county, and neither is `Fairfax` without its kind.
 */
export function findCounty(fips: string, name: string): County | undefined {
  let index = indexes.get(fips);
  if (index === undefined) {
    index = new Map(countiesOf(fips).map((county) => [key(county.name), county]));
    indexes.set(fips, index);
  }
  return index.get(key(name));
}
