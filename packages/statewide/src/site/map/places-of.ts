import { countiesOf } from '@daybook/files';
import { grouped } from '../../build/grouped.ts';
import type { SiteFacts } from '../facts/site-facts.ts';
import { stateQuarter } from '../facts/state-quarter.ts';
import type { Shape } from './shape.ts';
import type { SitePlaces } from './site-place.ts';

/**
 * Puts agencies to the places that they serve. Only one that serves a single place counts for it: the figures of a regional
 * jail belong to no county alone, and nothing is divided or guessed.
 */
export function placesOf(
  { agencies, quarters, placeNames }: Pick<SiteFacts, 'agencies' | 'quarters' | 'placeNames'>,
  shapes: readonly Shape[],
  fips: string,
): SitePlaces {
  const quarter = quarters.at(-1) ?? '';
  const shown = agencies.filter(({ quarters }) => quarters.has(quarter));
  const single = shown.filter(({ geoids }) => geoids.length === 1);
  const shapeOf = new Map(shapes.map((shape) => [shape.geoid, shape]));
  const nameOf = new Map(countiesOf(fips).map(({ geoid, name }) => [geoid, name]));
  const places = [...grouped(single, ({ geoids }) => geoids[0] ?? '')].map(([geoid, some]) => {
    const shape = shapeOf.get(geoid);
    return {
      geoid,
      name: nameOf.get(geoid) ?? placeNames.get(geoid) ?? shape?.name ?? geoid,
      agencies: some,
      sum: stateQuarter(some, quarter),
      ...(shape === undefined ? {} : { shape }),
    };
  });
  const served = new Set(places.map(({ geoid }) => geoid));
  return {
    places: places.sort(
      (a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }) || (a.geoid < b.geoid ? -1 : 1),
    ),
    empty: shapes.filter(({ geoid }) => !served.has(geoid)),
    elsewhere: shown
      .filter(({ geoids }) => geoids.length !== 1)
      .map((agency) => ({ agency, why: agency.geoids.length === 0 ? 'none' : 'several' })),
  };
}
