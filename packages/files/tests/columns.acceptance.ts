import { readFileSync } from 'node:fs';
import { titles as en } from '@daybook/types/titles/en';
import { titles as es } from '@daybook/types/titles/es';
import { describe, expect, test } from 'vitest';
import { columns } from '../src/sources/columns/columns.ts';
import { readColumnMap } from '../src/sources/columns/map/read-column-map.ts';
import { suggestMap } from '../src/sources/columns/suggest/suggest-map.ts';
import { iceDetainers } from '../src/sources/ice-detainers/ice-detainers.ts';
import { importOf, input } from './support/import-of.ts';
import { shared } from './support/shared.ts';

const file = (path: string) => input([path, readFileSync(shared(path) as string)]);
const proposed = async (path: string) => {
  const { suggested } = await suggestMap(file(path), { titles: [en, es], lang: 'en' });
  if (suggested === undefined) throw new Error(`nothing was proposed for ${path}`);
  return suggested;
};

describe.each([
  ['data/texas-jail-detainers/monthly_2011_2015.csv', 'texas-jail-detainers'],
  ['data/bookings/california_2018.csv', 'california-jail-bookings'],
])('%s', (path, source) => {
  test.skipIf(shared(path) === undefined)(
    'is no log: nothing is taken for certain or likely, and its own source is named',
    async () => {
      const made = await proposed(path);
      expect(made).toMatchObject({ isNoLog: true, source });
      const taken = made.columns.filter(({ column, sure }) => column !== undefined && sure !== 'guess');
      expect(taken).toEqual([]);
    },
  );
});

const citizens = 'data/ice-detainers-pa/us_citizens.csv';
describe.skipIf(shared(citizens) === undefined)(citizens, () => {
  test('is proposed with what its headings tell, and asked the rest', async () => {
    const made = await proposed(citizens);
    expect(made.source).toBe('ice-detainers');
    expect(made.columns.map(({ heading, column, sure }) => `${heading}: ${column} ${sure}`)).toEqual([
      'date: received_on guess',
      'lift_reason: custody_end guess',
      'det_facility: facility_as_listed likely',
      'city: facility_city likely',
      'state: facility_state guess',
      'detainer_type: instrument likely',
    ]);
  });

  test('by a map becomes as many requests as by its own source, with the same days on the paper', async () => {
    const { map } = readColumnMap(
      JSON.stringify({
        table: 'requests',
        source_kind: 'federal-release',
        ids: { from: 'row' },
        asks_from: 'paper',
        columns: [
          { column: 'instrument', headings: ['detainer_type'], codes: { '': 'unknown' }, otherwise: 'unknown' },
          { column: 'instrument_dated_on', headings: ['date'] },
          { column: 'facility_as_listed', headings: ['det_facility'] },
          { column: 'facility_city', headings: ['city'] },
          { column: 'released_lift_reason', headings: ['lift_reason'] },
        ],
        drop: [{ heading: 'state', why: 'not-needed' }],
      }),
    );
    if (map === undefined) throw new Error('the map is wrong');
    const mine = await importOf(columns, [file(citizens)], { map, titles: [en, es] });
    const own = await importOf(iceDetainers, [file(citizens)]);
    expect([mine.faults, mine.findings]).toEqual([[], []]);
    expect(mine.requests).toHaveLength(own.requests.length);
    const days = (made: typeof own) => made.requests.map(({ instruments: [paper] }) => paper?.dated_on);
    expect(days(mine)).toEqual(days(own));
  });
});
