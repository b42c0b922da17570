import { expect, test } from 'vitest';
import type { Shape } from '../../src/site/map/shape.ts';
import { shapesOf } from '../../src/site/map/shapes-of.ts';
import type { SitePlace } from '../../src/site/map/site-place.ts';
import { stateMap } from '../../src/site/map/state-map.ts';

const words = {
  title: 'T',
  description: 'D',
  asks: (count: string) => count,
  looks: { all: '', some: '', silent: '', nobody: '' },
};

/** A place with one agency, which was asked for three things. */
function placeOf(shape: Shape): SitePlace {
  const sum = { quarter: '2026-Q1', answers: 1, withTransfers: 0, asks: { value: 3 } };
  const count = { expected: 1, answered: 1, reported: 1, nil: 0, reported_zero: 0, silent: 0, unknown: 0, late: 0, partial: 0, not_due: 0, exempt: 0, unexpected: 0 }; // biome-ignore format: one count
  return { geoid: shape.geoid, name: 'A', agencies: [], sum: { ...sum, count }, shape };
}

test('the shipped map has the counties of each state, as they were in 2017', async () => {
  const [texas, alaska, connecticut, nowhere] = await Promise.all(['48', '02', '09', '99'].map(shapesOf));
  expect(texas).toHaveLength(254);
  expect(alaska?.map(({ geoid }) => geoid)).toContain('02261');
  expect(connecticut).toHaveLength(8);
  expect(nowhere).toEqual([]);
});

test('the state with most counties is drawn small enough for a page that everybody can load', async () => {
  const shapes = await shapesOf('48');
  const [first, ...empty] = shapes;
  if (first === undefined) throw new Error('no shapes');
  const map = stateMap('m', { places: [placeOf(first)], empty, elsewhere: [] }, words, 'en')?.text ?? '';
  expect(map.match(/<path /g)?.length).toBe(254 + 1);
  expect(map.length).toBeLessThan(80_000);
  expect(map).not.toContain('class="name');
});

test('where most places are wide enough, those bear their names, and circles stand only where something was asked', () => {
  const square = (west: number, east: number): Shape['outline'] => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [[[west, 40], [west, 44], [east, 44], [east, 40], [west, 40]]] }, // biome-ignore format: one ring
  });
  const shapes = [
    { geoid: '99001', name: 'Larkmere & Co', outline: square(-110, -106) },
    { geoid: '99003', name: 'Much too long for a sliver', outline: square(-106, -105.8) },
    { geoid: '99005', name: 'Ostrand', outline: square(-105.8, -102) },
  ];
  const map = stateMap(
    'm',
    { places: [placeOf(shapes[0] as Shape)], empty: shapes.slice(1), elsewhere: [] },
    words,
    'en',
  );
  const names = [...(map?.text ?? '').matchAll(/class="name middle"[^>]*>([^<]*)</g)].map(([, name]) => name);
  expect(names).toEqual(['Larkmere &amp; Co', 'Ostrand']);
  // One on the map, and those of its key.
  expect(map?.text.match(/<circle/g)?.length).toBe(2);
});
