import { readFileSync } from 'node:fs';
import type { QuarterlyReport } from '@daybook/types';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../src/importing/source.ts';
import { californiaJailBookings } from '../src/sources/california-jail-bookings/california-jail-bookings.ts';
import { texasJailDetainers } from '../src/sources/texas-jail-detainers/texas-jail-detainers.ts';
import { type Imported, importOf, input } from './support/import-of.ts';
import { shared } from './support/shared.ts';

const texas = shared('data/texas-jail-detainers/monthly_2011_2015.csv');
const california = shared('data/bookings/california_2018.csv');

type Row = Readonly<Record<string, string>>;
const plainRows = (path: string) =>
  Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
const importFile = (source: Source, path: string) => importOf(source, [input([path, readFileSync(path)])]);

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const isMonth = ({ period: { name, start_on } }: QuarterlyReport) => start_on.startsWith(`${name}-`);
const figure = ({ tables }: QuarterlyReport, measure: string) =>
  tables.find((table) => table.measure === measure)?.rows.find(({ month = 'total' }) => month === 'total')?.value;
const whole = (reports: readonly QuarterlyReport[], measure: string) =>
  sum(reports.map((report) => figure(report, measure) ?? 0));

describe.skipIf(texas === undefined)('Texas jails, month by month (data/texas-jail-detainers)', () => {
  let made: Imported;
  let rows: Row[];
  let months: QuarterlyReport[];
  let quarters: QuarterlyReport[];
  beforeAll(async () => {
    made = await importFile(texasJailDetainers, texas ?? '');
    rows = plainRows(texas ?? '');
    months = made.reports.filter(isMonth);
    quarters = made.reports.filter((report) => !isMonth(report));
  });

  test('every row is the report of one month, and every figure in it is that of the file', () => {
    expect(made.faults).toEqual([]);
    expect(made.findings).toEqual([]);
    expect(made.summary.skipped).toEqual([]);
    expect(rows).toHaveLength(12_821);
    expect(months).toHaveLength(12_821);
    for (const [measure, column, times] of [
      ['inmates-with-detainers', 'num_of_inmates', 1],
      ['inmate-days-with-detainers', 'num_of_inmate_days', 1],
      ['cost-of-inmates-with-detainers', 'cost_in_dollars', 100],
    ] as const) {
      const plain = rows.filter((row) => row[column] !== 'NA');
      expect(whole(months, measure)).toBe(sum(plain.map((row) => Math.round(Number(row[column]) * times))));
      const missing = months.filter(({ tables }) =>
        tables.some((table) => table.measure === measure && table.rows[0]?.missing),
      );
      expect(missing).toHaveLength(rows.length - plain.length);
    }
  });

  test('October 2011 to January 2014 add up to 155,468 inmates, Hood County to 183 and $189,468.07', () => {
    const early = months.filter(({ period }) => period.name >= '2011-10' && period.name <= '2014-01');
    expect(whole(early, 'inmates-with-detainers')).toBe(155_468);
    const hood = early.filter(({ jurisdiction_id }) => jurisdiction_id === 'us-county-48221');
    expect(hood).toHaveLength(28);
    expect(whole(hood, 'inmates-with-detainers')).toBe(183);
    expect(whole(hood, 'cost-of-inmates-with-detainers')).toBe(18_946_807);
  });

  test('a quarter is the sum of its months; where one is missing it is partial and has no total', () => {
    const partial = quarters.filter(({ months_covered }) => months_covered.length < 3);
    expect(partial).toHaveLength(made.summary.counts.partial_quarters ?? 0);
    expect(partial).toHaveLength(15);
    for (const { tables } of partial)
      for (const { complete, rows } of tables) {
        expect(complete).toBe(false);
        expect(rows.some(({ month }) => month === 'total')).toBe(false);
      }
    const full = quarters.filter((report) => !partial.includes(report));
    const counted = new Set(full.flatMap((one) => one.months_covered.map((month) => `${placeOf(one)} ${month}`)));
    const parts = months.filter((one) => counted.has(`${placeOf(one)} ${one.period.name}`));
    for (const measure of ['inmates-with-detainers', 'inmate-days-with-detainers'])
      expect(whole(full, measure)).toBe(whole(parts, measure));
  });

  test('zero is zero, four costs are missing, and nine private facilities are not their counties', () => {
    expect(made.summary.counts).toMatchObject({ jurisdictions: 254, agencies: 9, zero_months: 4804 });
    expect(rows.filter(({ num_of_inmates }) => num_of_inmates === '0')).toHaveLength(4804);
    expect(made.summary.unresolved.filter(({ value }) => value === 'NA')).toHaveLength(4);
    expect(made.agencies.every(({ operator_level }) => operator_level === 'private')).toBe(true);
    const burnet = months.filter(({ jurisdiction_id }) => jurisdiction_id === 'us-county-48053');
    expect(burnet.map(({ period }) => period.name)).toEqual(['2015-10', '2015-11', '2015-12']);
    expect(made.agencies.filter(({ possible_same }) => possible_same.length > 0)).toHaveLength(2);
  });
});

const placeOf = ({ agency_id, jurisdiction_id }: QuarterlyReport) => agency_id ?? jurisdiction_id;

describe.skipIf(california === undefined)('California bookings of 2018 (data/bookings)', () => {
  test('attach to their agencies and quarters; agency-quarters that miss a month are partial', async () => {
    const made = await importFile(californiaJailBookings, california ?? '');
    const rows = plainRows(california ?? '').filter(({ total_num_persons_booked: count }) => count !== 'NA');
    expect(made.faults).toEqual([]);
    expect(made.summary.rows_read).toBe(684);
    expect(rows).toHaveLength(670);
    expect(made.agencies).toHaveLength(57);
    const quarters = made.reports.filter((report) => !isMonth(report));
    const bookings = quarters.flatMap(({ context }) => context.filter(({ item }) => item === 'bookings'));
    expect(bookings).toHaveLength(57 * 4);
    expect(sum(bookings.map(({ value = 0 }) => value))).toBe(
      sum(rows.map(({ total_num_persons_booked: count }) => Number(count))),
    );
    expect(bookings.filter(({ coverage_months }) => coverage_months < 3)).toHaveLength(8);
    expect(
      bookings.filter(({ missing }) => missing === 'unknown').map(({ coverage_months }) => coverage_months),
    ).toEqual([0, 0]);
    expect(made.agencies.filter(({ serves }) => serves[0] === 'us-county-06073')).toHaveLength(2);
    expect(made.agencies.filter(({ agency_type }) => agency_type === 'unknown')).toHaveLength(1);
  });
});
