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
const whys = ({ summary }: Imported) => summary.unresolved.map(({ where, value, why }) => `${where} ${value}: ${why}`);

describe('several rows', () => {
  test('that say the same are taken once; those that contradict each other not at all', async () => {
    const made = await importRows(
      'hale,2031,april,1,2,3,',
      'HALE ,2031,Apr,1,2,3.00,',
      'hall,2031,april,1,2,3,',
      'hall,2031,april,9,2,3,',
    );
    expect(made.reports.map(({ report_id }) => report_id)).toEqual([
      'us-county-48189-2031-04-state-release',
      'us-county-48189-2031-q2-state-release',
    ]);
    expect(made.summary.skipped).toEqual([
      { where: 'reports.csv · line 3', why: 'Row 2 gives the same figures for the same place and month.' },
    ]);
    expect(whys(made)).toEqual([
      'reports.csv · line 5 2031-04: Row 4 gives other figures for the same place and month. Neither was taken.',
    ]);
  });

  test('of two files are one series, and each report names the files that it comes from', async () => {
    const [january = '', february = '', march = ''] = quarter('hale');
    const later: MadeFile = ['later.csv', `${head}\n${march}\n`, '2031-06-30'];
    const made = await importOf(texasJailDetainers, [input(file(january, february)), input(later)]);
    expect(made.faults).toEqual([]);
    expect(named(made, '2031-q1').basis.releases.map(({ rows }) => rows)).toEqual([2, 1]);
    expect(named(made, '2031-q1')).toMatchObject({ as_of: '2031-06-30' });
    expect(made.summary.files.map(({ rows }) => rows)).toEqual([2, 1]);
  });

  test('of facilities whose names differ in a number and never meet are possibly the same', async () => {
    const made = await importRows(
      'hale (private facility),2031,january,1,1,1,',
      'hale (private facility - 1),2031,february,1,1,1,',
      'hall (private facility - 1),2031,february,1,1,1,',
      'hall (private facility - 2),2031,february,1,1,1,',
    );
    const [hale, hale1] = [mintAgencyId('TX', 'hale private facility'), mintAgencyId('TX', 'hale private facility 1')];
    const same = Object.fromEntries(made.agencies.map(({ agency_id, possible_same }) => [agency_id, possible_same]));
    expect(same[hale]).toEqual([hale1]);
    expect(same[hale1]).toEqual([hale]);
    expect(Object.values(same).flat()).toHaveLength(2);
  });

  test('keep the id that a register has for a spelling, and extend its record', async () => {
    const printed = 'hale (private facility)';
    const first = await importRows(`${printed},2031,april,1,1,1,`);
    const register = first.agencies.map((agency) => ({ ...agency, agency_id: 'us-tx-aaaaaaaa' }));
    const made = await importOf(texasJailDetainers, [input(file('Hale (Private Facility),2031,may,1,1,1,'))], {
      register,
    });
    expect(made.faults).toEqual([]);
    expect(named(made, '2031-05').agency_id).toBe('us-tx-aaaaaaaa');
    expect(made.agencies).toMatchObject([
      {
        agency_id: 'us-tx-aaaaaaaa',
        revision: 2,
        names: [
          { no: 1, name: printed },
          { no: 2, name: 'Hale (Private Facility)' },
        ],
      },
    ]);
  });

  test('come to nothing but a finding where the headings are those of another file', async () => {
    const made = await importOf(texasJailDetainers, [input(['x.csv', 'date,lift_reason,det_facility\n1,2,3\n'])]);
    expect(made.findings.map(({ rule }) => rule)).toEqual(['headings-of-another-file']);
    expect(made.summary).toMatchObject({ rows_read: 0, as_of_missing: 'unknown' });
  });
});
