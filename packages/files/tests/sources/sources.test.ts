import { describe, expect, test } from 'vitest';
import { faults } from '../../src/faults/index.ts';
import { count } from '../../src/importing/count.ts';
import { ImportLog } from '../../src/importing/import-log.ts';
import { importable } from '../../src/importing/importable.ts';
import { readUsDate } from '../../src/importing/read-us-date.ts';
import { reasons } from '../../src/importing/reasons.ts';
import { agreementTypeOf } from '../../src/sources/ice-287g-list/agreement-type-of.ts';
import { plainAddress } from '../../src/sources/ice-287g-list/plain-address.ts';
import { sources } from '../../src/sources/index.ts';
import { schemaFaults } from '../support/schema-faults.ts';

test('every word stands in both languages', () => {
  const words = [...Object.values(reasons), ...sources.flatMap(({ title, describe: about }) => [title, about])];
  for (const { en, es } of words) {
    expect(en).not.toBe(es);
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(holes(es)).toEqual(holes(en));
  }
});

test('the faults of sources are in the list of faults', () => {
  expect(faults.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['headings-of-another-file', 'no-rows-below-headings']),
  );
});

test.each([
  ['ice-287g-list', ['State', 'Agency Name', 'Model', 'Date Signed']],
  ['ice-detainers', ['date', 'lift_reason', 'det_facility']],
  ['texas-jail-detainers', ['county', 'year', 'month', 'num_of_inmates', 'num_of_inmate_days', 'cost_in_dollars']],
  ['california-jail-bookings', ['jurisdiction', 'year', 'month', 'total_num_persons_booked']],
  ['fbi-agency-list', ['ori', 'pub_agency_name', 'state_abbr', 'agency_type_name']],
  [undefined, ['county', 'year', 'month']],
  [undefined, []],
])('%s is known by its headings, to who only reads logs', (id, headings) => {
  expect(importable([headings])).toBe(id);
  expect(sources.filter(({ accepts }) => accepts(headings)).map((source) => source.id)).toEqual(
    id === undefined ? [] : [id],
  );
});

test('who reads logs knows every source that has headings of its own', () => {
  const examples = [
    'State,Agency Name,Model',
    'date,lift_reason,det_facility',
    'county,year,month,num_of_inmates,num_of_inmate_days,cost_in_dollars',
    'jurisdiction,year,month,total_num_persons_booked',
    'ori,pub_agency_name,state_abbr,agency_type_name',
  ].map((text) => text.split(','));
  expect(examples.map((headings) => importable([headings])).sort()).toEqual(
    sources
      .filter(({ takesMap }) => takesMap !== true)
      .map(({ id }) => id)
      .sort(),
  );
});

test('a value that is called like a part of every object is counted like any other', () => {
  const tally: Record<string, number> = {};
  for (const value of ['__proto__', 'toString', '__proto__']) count(tally, value);
  expect(JSON.stringify(tally)).toBe('{"__proto__":2,"toString":1}');
});

test('the schemas do look at the records', () => {
  expect(schemaFaults({ record: 'agency', agency_id: 'x' })).not.toEqual([]);
});

describe('a date', () => {
  test.each([
    ['2025-07-11', '2025-07-11'],
    ['2007-10-02 00:00:00', '2007-10-02'],
    ['2025-07-11T14:05:00', '2025-07-11'],
    ['7/9/2025', '2025-07-09'],
    ['07/09/25', '2025-07-09'],
    ['1/6/2012 0:00', '2012-01-06'],
    ['45845', '2025-07-07'],
    ['July 9, 2025', '2025-07-09'],
    ['9-Jul-25', '2025-07-09'],
  ])('%s is %s', (text, date) => {
    expect(readUsDate(text)).toBe(date);
  });

  test.each([
    '',
    '05/082025',
    '7/72025',
    '13/05/2025',
    '2025-02-30',
    '2/30/2025',
    '#N/A',
    'link',
    '1141572',
    '8',
    '6/9/2020; 3/1/2025',
  ])('%j is none', (text) => {
    expect(readUsDate(text)).toBeUndefined();
  });
});

describe('a model', () => {
  test.each([
    ['Jail Enforcement Model ', '287g-jem'],
    ['WARRANT SERVICES OFFICER', '287g-wso'],
    ['task force\u00a0model', '287g-tfm'],
    ['Tribal Task Force Model', '287g-ttf'],
    ['Jail & Task Force', '287g-legacy-hybrid'],
    ['Model', undefined],
    ['', undefined],
  ])('%j is %s', (printed, code) => {
    expect(agreementTypeOf(printed)?.code).toBe(code);
  });
});

describe('an address', () => {
  test('is freed of the mail filter that it was pasted from', () => {
    expect(
      plainAddress(
        'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.gov%2Fa%20b.pdf&data=x%40y.gov',
      ),
    ).toBeUndefined();
    expect(
      plainAddress(
        'link',
        'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.gov%2Fab.pdf&data=x%40y.gov',
      ),
    ).toEqual({
      url: 'https://www.example.gov/ab.pdf',
      wrappedIn: 'https://nam02.safelinks.protection.outlook.com/…',
    });
  });

  test.each(['link', 'mailto:a@example.gov', 'https://a@example.gov/x', 'javascript:alert(1)', 'https://x safelinks'])(
    '%s is none',
    (text) => {
      expect(plainAddress(text)).toBeUndefined();
    },
  );
});

test('a log of very many entries ends with how many more there are', () => {
  const log = new ImportLog('en');
  for (let row = 1; row <= 100_003; row += 1) log.skipped({ file: 'x.csv', row }, 'no-agency-name');
  const { skipped } = log.lists();
  expect(skipped).toHaveLength(100_001);
  expect(skipped.at(-1)?.why).toBe('And 3 more, which are not listed one by one.');
});
