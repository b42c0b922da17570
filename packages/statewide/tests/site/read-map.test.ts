import { readFileSync } from 'node:fs';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { readMap } from '../../src/site/map/read-map.ts';
import { aMap } from './support/a-map.ts';

const textOf = (features: unknown) => JSON.stringify({ type: 'FeatureCollection', features });
const read = (features: unknown) => {
  const map = readMap(textOf(features));
  if (map === undefined || 'refused' in map) throw new Error(map?.refused.en ?? 'no map');
  return map.states;
};

test('a map of one’s own is read, whichever way round its rings run, each state apart', () => {
  const features = aMap();
  const turned = features.map((one) => ({
    ...one,
    geometry: { type: 'Polygon', coordinates: (one.geometry as Polygon).coordinates.map((ring) => ring.toReversed()) },
  }));
  const other = { ...features[0], id: '98001' };
  const byProperty = { ...features[1], id: 7, properties: { GEOID: '99003', NAME: 'Brindle', population: 9 } };
  const one = read([...features.slice(2), byProperty, other]);
  expect([...one].map(([fips, shapes]) => [fips, shapes.length])).toEqual([
    ['99', 11],
    ['98', 1],
  ]);
  const brindle = one.get('99')?.at(-1);
  expect(brindle).toMatchObject({ geoid: '99003', name: 'Brindle' });
  expect(brindle?.outline.properties).toEqual({ GEOID: '99003', NAME: 'Brindle' });
  expect(read(turned).get('99')?.[5]?.outline.geometry).toEqual(read(features).get('99')?.[5]?.outline.geometry);
});

test('the map of the fictional state has its four counties, and neighbours share their borders to the point', () => {
  const text = readFileSync(new URL('../../../../schemas/v1/examples/map.geojson', import.meta.url), 'utf8');
  const map = readMap(text);
  const shapes = map !== undefined && 'states' in map ? (map.states.get('99') ?? []) : [];
  expect(shapes.map(({ geoid, name }) => `${geoid} ${name}`)).toEqual([
    '99001 Larkmere',
    '99003 Ostrand',
    '99005 Brindlefell',
    '99009 Dunmarrow',
  ]);
  const drawn = shapes.map(({ outline: { geometry } }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(geometry.type);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return new Set(polygons.flat(2).map(String));
  });
  const shared = drawn.map((one, at) =>
    drawn.slice(at + 1).map((other) => [...one].filter((point) => other.has(point)).length),
  );
  expect(shared).toEqual([[23, 29, 0], [13, 3], [21], []]);
});

test.each(['', '[]', 'null', '{"features": []}', '{"type": "FeatureCollection", "features": 1}'])(
  '%j is no map',
  (text) => {
    expect(readMap(text)).toBeUndefined();
  },
);

const ring = [
  [-110, 40],
  [-109, 40],
  [-109, 41],
  [-110, 40],
];
const place = (geometry: unknown, id: unknown = '99001') => ({ type: 'Feature', id, properties: null, geometry });
const polygon = (coordinates: unknown) => place({ type: 'Polygon', coordinates });

test.each([
  ['has nothing in it', [], 'The map has no place.'],
  ['has a feature that is nothing', [null], 'Feature 1 of the map has no GEOID'],
  ['has a place without a number', [place({ type: 'Polygon', coordinates: [ring] }, '<b>')], 'has no GEOID'],
  ['has a place twice', [polygon([ring]), polygon([ring])], 'The map has the place 99001 twice.'],
  ['has a point for a place', [place({ type: 'Point', coordinates: [1, 2] })], 'The place 99001 is no area'],
  ['has no outline for a place', [place(null)], 'The place 99001 is no area'],
  ['has an empty outline', [place({ type: 'MultiPolygon', coordinates: [] })], 'The place 99001 is no area'],
  ['has nothing for a part of a place', [place({ type: 'MultiPolygon', coordinates: [[ring], null] })], 'is no area'],
  ['has a number for a part of a place', [place({ type: 'MultiPolygon', coordinates: [[ring], 5] })], 'is no area'],
  [
    'has a part of a place without an outline',
    [place({ type: 'MultiPolygon', coordinates: [[ring], []] })],
    'is no area',
  ],
  ['has an outline without an area', [polygon([[ring[0], ring[1], ring[1], ring[0]]])], 'The place 99001 is no area'],
  ['has words for coordinates', [polygon([[['a', 'b'], ...ring]])], 'The outline of 99001 cannot be drawn'],
  ['is in metres', [polygon([ring.map(([x = 0, y = 0]) => [x * 1e5, y * 1e5])])], 'cannot be drawn'],
  ['has a ring that is not closed', [polygon([[...ring, [-108, 41]]])], 'The outline of 99001 cannot be drawn'],
  ['nests too little', [polygon(ring)], 'The outline of 99001 cannot be drawn'],
  ['has too many points', [polygon([Array.from({ length: 600_001 }, () => ring).flat(1)])], 'The map is too large'],
  ['has too many places', Array.from({ length: 5_001 }, () => 0), 'The map is too large'],
])('a map that %s is refused in words', (_, features, said) => {
  const map = readMap(textOf(features));
  const refused = map !== undefined && 'refused' in map ? map.refused : undefined;
  expect(refused?.en).toContain(said);
  expect(refused?.es).toMatch(/^(El|La|Los) /);
});

test('a text that is longer than any map of the country is not even parsed', () => {
  const long = `{"type":"FeatureCollection","features":[${' '.repeat(24_000_000)}]}`;
  expect(readMap(long)).toMatchObject({ refused: { en: expect.stringContaining('too large') } });
  expect(readMap(' '.repeat(24_000_001))).toBeUndefined();
});
