import type { County } from './county.ts';
import { countyNames } from './county-names.ts';

const kindOf = new Map([
  ['22', 'Parish'],
  ['72', 'Municipio'],
]);
const read = new Map<string, readonly County[]>();

/** All counties of a state, by its FIPS code; none for a state that is not in the gazetteer. */
export function countiesOf(fips: string): readonly County[] {
  let counties = read.get(fips);
  if (counties === undefined) {
    counties = (countyNames.get(fips) ?? '')
      .split(';')
      .filter(Boolean)
      .map((entry) => countyOf(fips, entry));
    read.set(fips, counties);
  }
  return counties;
}

function countyOf(fips: string, entry: string): County {
  const [name = '', year] = entry.slice(4).split('@');
  const whole = name.startsWith('=') ? name.slice(1) : `${name} ${kindOf.get(fips) ?? 'County'}`;
  return { geoid: fips + entry.slice(0, 3), name: whole, vintage: Number(year ?? 2017) };
}
