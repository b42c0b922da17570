import { countiesOf } from '../../places/counties-of.ts';
import type { County } from '../../places/county.ts';
import { normaliseName } from '../../places/normalise-name.ts';

const indexes = new Map<string, ReadonlyMap<string, County>>();
const kindOfPlace = / (?:county|parish|borough|census area|municipality|municipio)$/i;

/** The county that the FBI prints in capitals and without its kind: `ST CLAIR`, `PRINCE GEORGE'S`, `BALTIMORE CITY`. */
export function countyOfName(fips: string, printed: string): County | undefined {
  let index = indexes.get(fips);
  if (index === undefined) {
    index = new Map(
      countiesOf(fips).flatMap((county) => [
        [key(county.name), county] as const,
        [key(county.name.replace(kindOfPlace, '')), county] as const,
      ]),
    );
    indexes.set(fips, index);
  }
  return index.get(key(printed));
}

/** Blanks carry nothing in the names of counties: DeKalb and De Kalb. */
function key(name: string): string {
  return normaliseName(name).replaceAll(' ', '');
}
