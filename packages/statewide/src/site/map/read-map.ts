import type { Feature } from 'geojson';
import type { Shape } from './shape.ts';
import { shapesIn } from './shapes-in.ts';

/**
 * The places of a state on a map of somebody's own: a GeoJSON feature collection in degrees, each feature with its GEOID.
 * Nothing where the text is no such map, or has none of the state's places.
 *
 * @param fips two digits.
 */
export function readMap(text: string, fips: string): Shape[] | undefined {
  let map: unknown;
  try {
    map = JSON.parse(text);
  } catch {
    return undefined;
  }
  const features = typeof map === 'object' && map !== null && 'features' in map ? map.features : undefined;
  if (!Array.isArray(features)) return undefined;
  const whole = features.filter((one): one is Feature => typeof one === 'object' && one !== null && 'geometry' in one);
  const shapes = shapesIn(whole, fips);
  return shapes.length === 0 ? undefined : shapes;
}
