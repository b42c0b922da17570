import { describe, expect, test } from 'vitest';
import { mintAgencyId } from '../../src/places/mint-agency-id.ts';
import { californiaJailBookings } from '../../src/sources/california-jail-bookings/california-jail-bookings.ts';
import { type Imported, importOf, input } from '../support/import-of.ts';

const head =
  'jurisdiction,year,month,date,fips_state_county_code,total_num_persons_booked,avg_daily_pop_total_jurisdiction';
const importRows = (...rows: string[]) =>
  importOf(californiaJailBookings, [input(['survey.csv', `${head}\n${rows.join('\n')}\n`])]);
const row = (who: string, month: string, bookings: string, population: string, fips = '06109') =>
  `${who},2031,${month},2031-01-01,${fips},${bookings},${population}`;
const sheriff = "Tuolumne Sheriff's Department";
const id = mintAgencyId('CA', 'tuolumne sheriffs department');

const contextOf = ({ reports }: Imported, period: string, agency: string = id) =>
  reports
    .find(({ report_id }) => report_id === `${agency}-${period}-state-release`)
    ?.context.map(({ item, value, missing, coverage_months }) => `${item} ${value ?? missing} in ${coverage_months}`);

describe('a row', () => {
  test('is the context of its agency for the month, and makes nobody a reporter', async () => {
    const made = await importRows(row(sheriff, 'may', '312', '148'));
    expect(made.faults).toEqual([]);
    expect(made.agencies).toMatchObject([
      {
        agency_id: id,
        names: [{ name: sheriff }],
        agency_type: 'sheriff',
        government_id: 'us-county-06109',
        time_zone: 'America/Los_Angeles',
        operator_level: 'county',
      },
    ]);
    expect(made.reports[0]).toMatchObject({
      report_id: `${id}-2031-05-state-release`,
      agency_id: id,
      basis: { kind: 'context-only' },
      tables: [],
      context: [
        { item: 'bookings', value: 312, unit: 'bookings', source_year: 2031, coverage_months: 1 },
        { item: 'average-daily-population', value: 148, unit: 'persons', source_year: 2031, coverage_months: 1 },
      ],
    });
    expect(made.reports[0]?.not_reported.map(({ part }) => part)).toContain('tables');
  });

  test('without a figure is missing and never zero', async () => {
    const made = await importRows(row(sheriff, 'may', 'NA', 'NA'));
    expect(made.faults).toEqual([]);
    expect(contextOf(made, '2031-05')).toEqual(['bookings unknown in 0', 'average-daily-population unknown in 0']);
    expect(made.reports[0]?.months_covered).toEqual([]);
  });

  test.each([
    ['562', '0', 'unknown in 0', 1],
    ['NA', '0', 'unknown in 0', 2],
    ['0', '0', '0 in 1', 0],
    ['0', '4', '4 in 1', 0],
  ])('of %s bookings and a population of %s has the population %s', async (bookings, population, said, open) => {
    const made = await importRows(row(sheriff, 'may', bookings, population));
    expect(contextOf(made, '2031-05')?.[1]).toBe(`average-daily-population ${said}`);
    expect(made.summary.unresolved).toHaveLength(open);
  });

  test.each([
    ['Madera Corrections Department', '06039', 'county-corrections', 'us-county-06039', 'county'],
    ["Santa Clara Sheriff's Office", '06085', 'sheriff', 'us-county-06085', 'county'],
    ['San Diego Work Furlough', '06073', 'unknown', undefined, 'unknown'],
    ['San Diego Work Furlough', '6073', 'unknown', undefined, 'unknown'],
  ])('of %s shows what kind of agency that is, or that nobody knows', async (who, fips, type, government, level) => {
    const made = await importRows(row(who, 'may', '5', '5', fips));
    expect(made.faults).toEqual([]);
    expect(made.agencies[0]).toMatchObject({ agency_type: type, serves: [`us-county-${fips.padStart(5, '0')}`] });
    expect(made.agencies[0]?.government_id).toBe(government);
    expect(made.agencies[0]?.operator_level).toBe(level);
  });

  test('whose name and code mean two counties, or none, makes no report', async () => {
    const made = await importRows(row(sheriff, 'may', '5', '5', '06039'), row('Nowhere Jail', 'may', '5', '5', ''));
    expect(made.reports).toEqual([]);
    expect(made.summary.unresolved.map(({ value, why }) => `${value}: ${why}`)).toEqual([
      '06039: The agency’s name says Tuolumne County, and the code of the county is another. Neither was taken.',
      'Nowhere Jail: No county of California is spelled so.',
    ]);
    expect(made.summary.skipped).toHaveLength(2);
  });
});

describe('a quarter', () => {
  test('adds bookings, and weighs the population of each month by its days', async () => {
    const made = await importRows(
      row(sheriff, 'january', '10', '310'),
      row(sheriff, 'february', '20', '100'),
      row(sheriff, 'march', '30', '200'),
    );
    expect(made.faults).toEqual([]);
    // (310·31 + 100·28 + 200·31) / 90 = 206.8
    expect(contextOf(made, '2031-q1')).toEqual(['bookings 60 in 3', 'average-daily-population 207 in 3']);
    expect(made.summary.counts).toMatchObject({ reports: 4, partial_quarters: 0 });
  });

  test('with a month missing says how many months its numbers cover', async () => {
    const made = await importRows(
      row(sheriff, 'january', '10', '310'),
      row(sheriff, 'february', 'NA', '100'),
      row(sheriff, 'march', '30', 'NA'),
    );
    expect(contextOf(made, '2031-q1')).toEqual(['bookings 40 in 2', 'average-daily-population 210 in 2']);
    expect(made.summary.counts).toMatchObject({ partial_quarters: 1 });
  });

  test('of one agency never holds the bookings of another one in its county', async () => {
    const made = await importRows(
      row("San Diego Sheriff's Department", 'may', '500', '50', '06073'),
      row('San Diego Work Furlough', 'may', '7', '5', '06073'),
    );
    expect(made.jurisdictions).toHaveLength(2);
    expect(contextOf(made, '2031-q2', mintAgencyId('CA', 'san diego work furlough'))?.[0]).toBe('bookings 7 in 1');
    expect(contextOf(made, '2031-q2', mintAgencyId('CA', 'san diego sheriffs department'))?.[0]).toBe(
      'bookings 500 in 1',
    );
  });
});
