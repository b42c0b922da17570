import { join } from 'node:path';
import { states } from '@daybook/files';
import { readMap } from '@daybook/statewide/duckdb';
import { keepFile } from './keep-file.ts';
import type { OversightPaths } from './oversight-paths.ts';
import type { Taken } from './taken.ts';

/** Takes a map of places in GeoJSON, each state's apart; nothing where the file is no such map. */
export function takeMap(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  { maps }: OversightPaths,
): Taken | undefined {
  const map = readMap(new TextDecoder().decode(bytes));
  if (map === undefined) return undefined;
  const refused = (en: string, es: string): Taken => ({ name, is: 'refused', said: { en, es } });
  if ('refused' in map) return refused(`Not taken: ${map.refused.en}`, `No se tomó: ${map.refused.es}`);
  const known = states.filter(({ fips }) => map.states.has(fips));
  const list = known.map(({ postal }) => postal).join(', ');
  if (list === '')
    return refused(
      'Not taken: no place of the map lies in a state that is known, by the two first digits of its GEOID.',
      'No se tomó: ningún lugar del mapa está en un estado que se conozca, según las dos primeras cifras de su GEOID.',
    );
  let places = 0;
  for (const { postal, fips } of known) {
    const shapes = map.states.get(fips) ?? [];
    places += shapes.length;
    const features = shapes.map(({ outline }) => outline);
    keepFile(join(maps, `${postal.toLowerCase()}.geojson`), JSON.stringify({ type: 'FeatureCollection', features }));
  }
  return {
    name,
    is: 'map',
    said: { en: `A map of ${list} (places: ${places}).`, es: `Un mapa de ${list} (lugares: ${places}).` },
  };
}
