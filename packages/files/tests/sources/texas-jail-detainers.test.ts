import type { QuarterlyReport } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { mintAgencyId } from '../../src/places/mint-agency-id.ts';
import { texasJailDetainers } from '../../src/sources/texas-jail-detainers/texas-jail-detainers.ts';
import { type Imported, importOf, input, type MadeFile } from '../support/import-of.ts';

const head = 'county,year,month,num_of_inmates,num_of_inmate_days,cost_in_dollars,link';
const file = (...rows: string[]): MadeFile => ['reports.csv', `${head}\n${rows.join('\n')}\n`];
const importRows = (...rows: string[]) => importOf(texasJailDetainers, [input(file(...rows))]);

const quarter = (...counties: string[]) =>
  counties.flatMap((county) =>
    ['january', 'february', 'march'].map((month, at) => `${county},2031,${month},${at + 1},${at * 10},${at * 45.5},`),
  );
const named = ({ reports }: Imported, end: string) => {
  const found = reports.filter(({ report_id }) => report_id.endsWith(`${end}-state-release`));
  expect(found).toHaveLength(1);
  return found[0] as QuarterlyReport;
};
const figuresOf = ({ tables }: QuarterlyReport) =>
  tables.map(({ measure, complete, rows }) => [
    measure,
    complete,
    ...rows.map(({ month, value, missing }) => `${month ?? 'all'} ${value ?? missing}`),
  ]);
const whys = ({ summary }: Imported) => summary.unresolved.map(({ where, value, why }) => `${where} ${value}: ${why}`);

describe('a row', () => {
  test('is the report of its county for the month: totals only, released by the state', async () => {
    const made = await importRows('deaf smith,2031,april,7,93,1404.5,');
    expect(made.faults).toEqual([]);
    expect(made.findings).toEqual([]);
    expect(named(made, '2031-04')).toMatchObject({
      report_id: 'us-county-48117-2031-04-state-release',
      source_kind: 'state-release',
      jurisdiction_id: 'us-county-48117',
      period: { name: '2031-04', start_on: '2031-04-01', end_on: '2031-04-30' },
      time_zone_missing: 'unknown',
      months_covered: ['2031-04'],
      as_of: '2031-04-30',
      basis: { kind: 'aggregate-only', releases: [{ file_sha256: made.summary.files[0]?.sha256, rows: 1 }], law: [] },
      nil: [],
    });
    expect(named(made, '2031-04').tables.map(({ unit, kind, rows }) => [unit, kind, rows])).toEqual([
      ['inmate-months', 'flow', [{ value: 7 }]],
      ['bed-days', 'flow', [{ value: 93 }]],
      ['cents', 'flow', [{ value: 140_450 }]],
    ]);
    expect(made.jurisdictions.map(({ jurisdiction_id, name }) => `${jurisdiction_id} ${name}`)).toEqual([
      'us-state-48 Texas',
      'us-county-48117 Deaf Smith County',
    ]);
    expect(made.agencies).toEqual([]);
  });

  test('of zeros is a report of zero; a figure that the file does not print is missing', async () => {
    const made = await importRows('hall,2031,april,0,0,0,', 'hale,2031,april,2,9,NA,');
    expect(made.faults).toEqual([]);
    expect(figuresOf(named(made, '48191-2031-04'))).toEqual([
      ['inmates-with-detainers', true, 'all 0'],
      ['inmate-days-with-detainers', true, 'all 0'],
      ['cost-of-inmates-with-detainers', true, 'all 0'],
    ]);
    expect(figuresOf(named(made, '48189-2031-04'))[2]).toEqual(['cost-of-inmates-with-detainers', true, 'all unknown']);
    expect(whys(made)).toEqual([
      'reports.csv · line 3 NA: The file prints no figure here. It counts as missing, and not as zero.',
    ]);
    expect(made.summary.counts).toMatchObject({ reports: 4, partial_quarters: 2, zero_months: 1 });
  });

  test('of a private facility is about an agency of its own and never about its county', async () => {
    const printed = 'hale (private facility)';
    const made = await importRows('hale,2031,april,1,1,1,', `${printed},2031,april,40,900,50000,`);
    expect(made.faults).toEqual([]);
    const id = mintAgencyId('TX', 'hale private facility');
    expect(made.agencies).toMatchObject([
      {
        agency_id: id,
        names: [{ name: printed }],
        agency_type: 'private-operator',
        operator_level: 'private',
        government_id_missing: 'not-applicable',
        serves: ['us-county-48189'],
        possible_same: [],
      },
    ]);
    expect(named(made, `${id}-2031-04`)).toMatchObject({ agency_id: id });
    expect(named(made, `${id}-2031-04`)).not.toHaveProperty('jurisdiction_id');
    expect(named(made, '48189-2031-04').tables[0]?.rows).toEqual([{ value: 1 }]);
  });

  test('whose place or month nobody knows makes no report, and is told of', async () => {
    const made = await importRows(
      'lake conty,2031,april,1,1,1,',
      'hale (annex),2031,april,1,1,1,',
      'hale,2031,smarch,1,1,1,',
      'hale,31,april,1,1,1,',
    );
    expect(made.reports).toEqual([]);
    expect(made.summary.rows_read).toBe(4);
    expect(made.summary.skipped.map(({ where }) => where.split(' · ')[1])).toEqual([
      'line 2',
      'line 3',
      'line 4',
      'line 5',
    ]);
    expect(whys(made)).toEqual([
      'reports.csv · line 2 lake conty: No county of Texas is spelled so.',
      'reports.csv · line 3 hale (annex): The words after the county are not known, so nobody can tell whose figures these are.',
    ]);
  });

  test.each([
    ['19.400000000000002', 1940, '19.40'],
    ['1e+05', 10_000_000, '100000.00'],
    ['$1,234.50', 123_450, '1234.50'],
  ])('that prints %s is cleaned, and says so', async (printed, cents, shown) => {
    const made = await importRows(`hale,2031,april,1,1,"${printed}",`);
    expect(named(made, '2031-04').tables[2]?.rows).toEqual([{ value: cents }]);
    expect(made.summary.cleaned).toEqual([{ where: 'reports.csv · line 2', field: 'cost', from: printed, to: shown }]);
  });

  test.each(['12.345', '-4', 'about 9', '1,23', '9e99'])('that prints %s has no such figure', async (printed) => {
    const made = await importRows(`hale,2031,april,1,1,"${printed}",`);
    expect(named(made, '2031-04').tables[2]?.rows).toEqual([{ missing: 'unknown' }]);
    expect(whys(made)[0]).toContain(`line 2 ${printed}: This is not a whole number`);
  });

  test('that counts days and no inmate is kept as printed, and told of', async () => {
    const made = await importRows('hale,2031,april,0,12,0,', 'hall,2031,april,0,0,55,', 'hill,2031,april,0,0,0,');
    expect(named(made, '48189-2031-04').tables[1]?.rows).toEqual([{ value: 12 }]);
    expect(whys(made)).toHaveLength(2);
    expect(whys(made)[0]).toContain('line 2 0: The row counts days or costs, but no inmate.');
  });
});

describe('a quarter', () => {
  test('adds its three months up', async () => {
    const made = await importRows(...quarter('hale'));
    expect(made.faults).toEqual([]);
    const report = named(made, '2031-q1');
    expect(report).toMatchObject({
      period: { name: '2031-Q1', start_on: '2031-01-01', end_on: '2031-03-31' },
      months_covered: ['2031-01', '2031-02', '2031-03'],
      basis: { releases: [{ rows: 3 }] },
    });
    expect(figuresOf(report)).toEqual([
      ['inmates-with-detainers', true, '2031-01 1', '2031-02 2', '2031-03 3', 'total 6'],
      ['inmate-days-with-detainers', true, '2031-01 0', '2031-02 10', '2031-03 20', 'total 30'],
      ['cost-of-inmates-with-detainers', true, '2031-01 0', '2031-02 4550', '2031-03 9100', 'total 13650'],
    ]);
  });

  test('with a month missing is partial: no row and no total, for a missing month is not a zero', async () => {
    const [january = '', , march = ''] = quarter('hale');
    const made = await importRows(january, march, ...quarter('hall'));
    expect(made.faults).toEqual([]);
    const report = named(made, '48189-2031-q1');
    expect(report.months_covered).toEqual(['2031-01', '2031-03']);
    expect(figuresOf(report)[0]).toEqual(['inmates-with-detainers', false, '2031-01 1', '2031-03 3']);
    expect(made.summary.counts).toMatchObject({ reports: 7, partial_quarters: 1 });
    expect(whys(made)).toEqual([
      'reports.csv · line 2 Hale County: It has no report for 2031-02 (months: 1). A missing month is not a zero.',
    ]);
  });

  test('with a figure missing has all its months, and no total of that figure', async () => {
    const made = await importRows(...quarter('hale').map((row) => row.replace(',45.5,', ',NA,')));
    const report = named(made, '2031-q1');
    expect(report.months_covered).toHaveLength(3);
    expect(figuresOf(report)[0]?.at(-1)).toBe('total 6');
    expect(figuresOf(report)[2]).toEqual([
      'cost-of-inmates-with-detainers',
      true,
      '2031-01 0',
      '2031-02 unknown',
      '2031-03 9100',
      'total unknown',
    ]);
    expect(made.summary.counts.partial_quarters).toBe(0);
  });
});
