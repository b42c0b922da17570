import { geoArea } from 'd3-geo';
import type { Feature, Geometry, Position } from 'geojson';
import type { Shape } from './shape.ts';

/**
 * The places of a state among the features of a map. The GEOID is a feature's `id`, or its property `GEOID` as files of the
 * Census Bureau have it. What is no area of the state is left out.
 */
export function shapesIn(features: readonly Feature[], fips: string): Shape[] {
  return features.flatMap((one) => {
    const properties: Readonly<Record<string, unknown>> = one.properties ?? {};
    const geoid = String(one.id ?? properties.GEOID ?? '');
    const name = properties.name ?? properties.NAME;
    if (!geoid.startsWith(fips) || !isArea(one.geometry)) return [];
    return [{ geoid, ...(typeof name === 'string' ? { name } : {}), outline: turned(one) }];
  });
}

const isArea = (geometry: Geometry | null) => geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';

/** On a sphere a ring that runs the other way round bounds the rest of the world; GeoJSON and d3 differ in which way that is. */
function turned(outline: Feature): Feature {
  if (geoArea(outline) <= 2 * Math.PI) return outline;
  const turn = (rings: Position[][]) => rings.map((ring) => [...ring].reverse());
  const { geometry } = outline;
  if (geometry.type === 'Polygon')
    return { ...outline, geometry: { ...geometry, coordinates: turn(geometry.coordinates) } };
  if (geometry.type === 'MultiPolygon')
    return { ...outline, geometry: { ...geometry, coordinates: geometry.coordinates.map(turn) } };
  return outline;
}
