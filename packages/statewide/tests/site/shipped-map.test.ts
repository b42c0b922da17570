import { expect, test } from 'vitest';
import { readMap } from '../../src/site/map/read-map.ts';
import { shapesOf } from '../../src/site/map/shapes-of.ts';
import { stateMap } from '../../src/site/map/state-map.ts';
import { aMap } from './support/a-map.ts';

const words = {
  title: 'T',
  description: 'D',
  asks: (count: string) => count,
  looks: { all: '', some: '', silent: '', nobody: '' },
};

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
  const sum = { quarter: '2026-Q1', answers: 1, withTransfers: 0, asks: { value: 3 } };
  const count = { expected: 1, answered: 1, reported: 1, nil: 0, reported_zero: 0, silent: 0, unknown: 0, late: 0, partial: 0, not_due: 0, exempt: 0, unexpected: 0 }; // biome-ignore format: one count
  const place = { geoid: first.geoid, name: 'A', agencies: [], sum: { ...sum, count }, shape: first };
  const map = stateMap('m', { places: [place], empty, elsewhere: [] }, words, 'en')?.text ?? '';
  expect(map.match(/<path /g)?.length).toBe(254 + 1);
  expect(map.length).toBeLessThan(80_000);
});

test('a map of one’s own is read, whichever way round its rings run, and only the places of the state', () => {
  const features = aMap();
  const turned = features.map((one) => ({
    ...one,
    geometry:
      one.geometry.type === 'Polygon'
        ? { ...one.geometry, coordinates: one.geometry.coordinates.map((ring) => [...ring].reverse()) }
        : one.geometry,
  }));
  const other = { ...features[0], id: '98001' };
  const byProperty = { ...features[1], id: undefined, properties: { GEOID: '99003', NAME: 'Brindle' } };
  const [one, two] = [[...features.slice(2), byProperty, other], turned].map((some) =>
    readMap(JSON.stringify({ type: 'FeatureCollection', features: some }), '99'),
  );
  expect(one).toHaveLength(11);
  expect(one?.at(-1)).toMatchObject({ geoid: '99003', name: 'Brindle' });
  expect(two?.[5]?.outline.geometry).toEqual(readMap(JSON.stringify({ features }), '99')?.[5]?.outline.geometry);
});

test.each(['', '[]', '{"features": 1}', '{"features": [null, {"geometry": null}]}'])('%j is no map', (text) => {
  expect(readMap(text, '99')).toBeUndefined();
});
