import type { Words } from '@daybook/types';
import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';

/** The least area of a place, as a part of the sphere: about 4,000 square metres. */
const LEAST = 1e-10;

/** How many points the outline of a place has, or what is wrong with it: whatever came for one. */
export function outlineFault(geoid: string, geometry: unknown): number | Words {
  const { type, coordinates } = (geometry ?? {}) as { readonly type?: unknown; readonly coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') return noArea(geoid);
  const polygons = type === 'Polygon' ? [coordinates] : listOf(coordinates);
  if (polygons.length === 0 || polygons.some((polygon) => listOf(polygon).length === 0)) return noArea(geoid);
  const rings = polygons.flatMap((polygon) => listOf(polygon).map(listOf));
  let points = 0;
  for (const ring of rings) {
    if (ring.length < 4 || !ring.every(isInDegrees) || !isSame(ring[0], ring.at(-1))) return notDrawn(geoid);
    points += ring.length;
  }
  const areas = polygons.map((polygon) => geoArea({ type: 'Polygon', coordinates: polygon as Position[][] }));
  // Which way a ring runs decides which side of it counts: here the smaller one does.
  return areas.every((area) => Math.min(area, 4 * Math.PI - area) < LEAST) ? noArea(geoid) : points;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function isInDegrees(point: unknown): boolean {
  const [longitude, latitude] = listOf(point);
  return isUpTo(180, longitude) && isUpTo(90, latitude);
}

const isUpTo = (most: number, value: unknown) => typeof value === 'number' && Math.abs(value) <= most;

function isSame(first: unknown, last: unknown): boolean {
  const [one, other] = [listOf(first), listOf(last)];
  return one[0] === other[0] && one[1] === other[1];
}

const noArea = (geoid: string): Words => ({
  en: `The place ${geoid} is no area on the map: its geometry must be a Polygon or a MultiPolygon.`,
  es: `El lugar ${geoid} no es un área en el mapa: su geometría debe ser Polygon o MultiPolygon.`,
});
const notDrawn = (geoid: string): Words => ({
  en: `The outline of ${geoid} cannot be drawn: each ring needs at least four points in degrees, longitude from -180 to 180 before latitude from -90 to 90, and ends where it begins.`,
  es: `El contorno de ${geoid} no se puede dibujar: cada anillo necesita al menos cuatro puntos en grados, la longitud de -180 a 180 antes de la latitud de -90 a 90, y termina donde empieza.`,
});
