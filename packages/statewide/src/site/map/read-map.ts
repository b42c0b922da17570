import { showNumber } from '@daybook/reports/printing';
import type { Words } from '@daybook/types';
import type { Feature, Polygon } from 'geojson';
import { grouped } from '../../build/grouped.ts';
import { outlineFault } from './outline-fault.ts';
import type { Shape } from './shape.ts';
import { shapesIn } from './shapes-in.ts';

/** The places on a map, by the two digits of their states; or why it is not taken. */
export type MapRead = { readonly states: ReadonlyMap<string, readonly Shape[]> } | { readonly refused: Words };

/** As many as the counties of the whole country and their points at 1 : 5,000,000 need, with room. */
const MOST = { text: 24_000_000, features: 5_000, points: 600_000 } as const;
/** A county, a city or town, a part of a county, as the Census Bureau numbers them. */
const GEOID = /^\d{5}(?:\d{2}|\d{5})?$/;
/** The longest name of a place that is shown. */
const LONGEST = 80;

/**
 * Reads a map of somebody's own: GeoJSON, a feature collection in degrees, each feature an area with its GEOID. Of a feature
 * its GEOID, its name and its outline are taken and nothing else. Nothing where the text is no feature collection.
 *
 * What is wrong in it refuses the whole map: a place that is left out in silence would look like one where nobody is.
 */
export function readMap(text: string): MapRead | undefined {
  if (text.length > MOST.text)
    return /"FeatureCollection"/.test(text.slice(0, 1000)) ? { refused: tooLarge } : undefined;
  const features = featuresIn(text);
  if (features === undefined) return undefined;
  if (features.length === 0) return { refused: nothingInIt };
  if (features.length > MOST.features) return { refused: tooLarge };
  const seen = new Set<string>();
  const whole: Feature[] = [];
  let points = 0;
  for (const [at, one] of features.entries()) {
    const { geoid, name, geometry } = partsOf(one);
    if (!GEOID.test(geoid)) return { refused: noGeoid(at + 1) };
    if (seen.has(geoid)) return { refused: twice(geoid) };
    seen.add(geoid);
    const fault = outlineFault(geoid, geometry);
    if (typeof fault !== 'number') return { refused: fault };
    points += fault;
    if (points > MOST.points) return { refused: tooLarge };
    const { type, coordinates } = geometry as Polygon;
    whole.push({ type: 'Feature', properties: { GEOID: geoid, ...name }, geometry: { type, coordinates } });
  }
  return { states: grouped(shapesIn(whole, ''), ({ geoid }) => geoid.slice(0, 2)) };
}

function featuresIn(text: string): readonly unknown[] | undefined {
  try {
    const map: unknown = JSON.parse(text);
    const { type, features } = (map ?? {}) as { readonly type?: unknown; readonly features?: unknown };
    return type === 'FeatureCollection' && Array.isArray(features) ? features : undefined;
  } catch {
    return undefined;
  }
}

/** Of a feature whatever it may be. The GEOID is its `id`, or its property `GEOID` as files of the Census Bureau have it. */
function partsOf(feature: unknown) {
  const { id, properties, geometry } = (feature ?? {}) as Readonly<Record<string, unknown>>;
  const own = (properties ?? {}) as Readonly<Record<string, unknown>>;
  const name = own.NAME ?? own.name;
  return {
    geoid: String(own.GEOID ?? id ?? ''),
    name: typeof name === 'string' && name.length <= LONGEST ? { NAME: name } : {},
    geometry,
  };
}

const tooLarge: Words = {
  en: `The map is too large: at most ${showNumber(MOST.features)} places and ${showNumber(MOST.points)} points. Take one that is drawn for a smaller scale.`,
  es: `El mapa es demasiado grande: como máximo ${showNumber(MOST.features)} lugares y ${showNumber(MOST.points)} puntos. Tome uno dibujado para una escala menor.`,
};
const nothingInIt: Words = { en: 'The map has no place.', es: 'El mapa no tiene ningún lugar.' };
const noGeoid = (no: number): Words => ({
  en: `Feature ${no} of the map has no GEOID, the number of a place at the Census Bureau, such as 06001: give it as its id, or as its property GEOID.`,
  es: `El elemento ${no} del mapa no tiene GEOID, el número de un lugar en la Oficina del Censo, como 06001: póngalo como su id o como su propiedad GEOID.`,
});
const twice = (geoid: string): Words => ({
  en: `The map has the place ${geoid} twice.`,
  es: `El mapa tiene dos veces el lugar ${geoid}.`,
});
