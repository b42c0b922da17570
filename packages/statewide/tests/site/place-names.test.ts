import { expect, test } from 'vitest';
import { placeRows } from '../../src/build/small-tables.ts';
import type { PlaceRead, PublicationRead } from '../../src/ingest/publication-read.ts';
import type { SiteAgency } from '../../src/site/facts/site-facts.ts';
import { placesOf } from '../../src/site/map/places-of.ts';
import type { Shape } from '../../src/site/map/shape.ts';

const outline: Shape['outline'] = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [] } };
const agencyOf = (geoid: string): SiteAgency => ({
  ...{ id: 'us-zz-aaaaaaaa', name: 'A', geoids: [geoid] },
  quarters: new Map([['2026-Q1', { standing: { is_expected: true, standing: 'silent', days_late: null, months_covered: 0, months_in_period: 3 }, asked: [], reasons: [] }]]), // biome-ignore format: one quarter
  ...{ history: [], agreements: [], publications: [] },
});

test.each([
  ['01001', '01', 'Autauga County', 'the gazetteer'],
  ['99001', '99', 'Larkmere County', 'the records of its agencies'],
  ['99003', '99', 'Ostrand', 'the map'],
  ['99005', '99', '99005', 'nobody'],
])('the place %s of the state %s is called %s, as %s names it', (geoid, fips, name) => {
  const placeNames = new Map([
    ['01001', 'Autauga'],
    ['99001', 'Larkmere County'],
  ]);
  const shapes = ['01001', '99001', '99003'].map((one) => ({ geoid: one, name: 'Ostrand', outline }));
  const facts = { agencies: [agencyOf(geoid)], quarters: ['2026-Q1'], placeNames };
  expect(placesOf(facts, shapes, fips).places.map((place) => place.name)).toEqual([name]);
});

test('a place is called as the latest publication calls it, under each number that it has now', () => {
  const place = (name: string, revision: number, geoids: readonly string[]): PlaceRead => ({
    ...{ jurisdiction_id: 'us-county-99005', revision, name, level: 'county', state: 'ZZ', geoids },
  });
  const read = (published_at: string, ...places: PlaceRead[]) =>
    ({ places, stated: { published_at } }) as unknown as PublicationRead;
  const rows = placeRows([
    read('2026-07-01T00:00:00Z', place('Brindlefell County', 1, ['99005', '99015'])),
    read('2026-05-01T00:00:00Z', place('Fennick and Brindlefell', 4, ['99005'])),
  ]);
  const shared = { state: 'ZZ', jurisdiction_id: 'us-county-99005', name: 'Brindlefell County', level: 'county' };
  expect(rows).toEqual([
    { ...shared, geoid: '99005' },
    { ...shared, geoid: '99015' },
  ]);
});
