import { readFileSync } from 'node:fs';
import type { QuarterlyReport, QuarterlyReportTable } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { workOutFigures } from '../src/attack/figures/work-out-figures.ts';
import { loadSolver } from '../src/linear/load-solver.ts';
import { protectReports } from '../src/protect/protect-reports.ts';
import { attackReports } from './support/attack-reports.ts';
import { madePeople, type Person, QUARTERS, reportOf } from './support/people-reports.ts';
import { publishedAs } from './support/published-as.ts';

const solver = await loadSolver();
const threshold = 11;
const AGENCIES = ['us-zz-aaaaaaaa', 'us-zz-bbbbbbbb'];
const yearOf = (people: readonly Person[], agencies: readonly string[]) => [
  ...agencies.flatMap((agency) => [...QUARTERS, '2026'].map((period) => reportOf(people, { agency, period }))),
  ...[...QUARTERS, '2026'].map((period) => reportOf(people, { period })),
];
const tableIn = ({ tables }: QuarterlyReport, id: string) =>
  tables.find(({ measure }) => measure === id) as QuarterlyReportTable;
const leaksIn = (reports: readonly QuarterlyReport[], people: readonly Person[]) =>
  (['age_band', 'race_ethnicity'] as const).flatMap((attribute) =>
    attackReports(reports, people, { attribute, threshold, solver }),
  );
/** Small figures withheld, and nothing else. */
const naive = (reports: readonly QuarterlyReport[]) =>
  reports.map((report) => ({
    ...report,
    tables: report.tables.map((table) => ({
      ...table,
      rows: table.rows.map(({ value = 0, ...row }) =>
        table.measure !== 'custody-ends' && value < threshold
          ? { ...row, withheld: 'protected' as const }
          : { ...row, value },
      ),
    })),
  }));

describe('two agencies and their state, four quarters and the year', () => {
  test.each([1, 2, 6])('no small number of people can be worked out (%i)', async (seed) => {
    const people = madePeople(seed, AGENCIES, 150 * seed ** 2);
    const given = yearOf(people, AGENCIES);
    const { reports } = await protectReports(given, { small_cell: threshold });
    expect(leaksIn(reports, people)).toEqual([]);
    expect(leaksIn(naive(given), people).length).toBeGreaterThan(0);
  });

  test('what governments did is never withheld, every report says what is, and the same is made each time', async () => {
    const given = yearOf(madePeople(7, AGENCIES, 2000), AGENCIES).slice(0, QUARTERS.length + 1);
    const before = structuredClone(given);
    const made = await protectReports(given, { small_cell: threshold });
    expect(given).toEqual(before);
    expect(made).toEqual(await protectReports(given, { small_cell: threshold }));
    made.reports.forEach((report, at) => {
      expect(tableIn(report, 'custody-ends')).toEqual(tableIn(given[at] as QuarterlyReport, 'custody-ends'));
      const withheld = report.tables.flatMap(({ rows }) => rows).filter((row) => row.withheld !== undefined);
      expect(report.protection).toEqual({ small_cell: threshold, withheld_cells: withheld.length });
      expect(withheld.every((row) => row.value === undefined)).toBe(true);
    });
    expect(made.explanation.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^What governments did is shown in full\. .* 1 to 10,/),
      expect.stringMatching(/^People by age band: \d+ figures shown, \d+ withheld/),
      expect.stringMatching(/^People by race or ethnicity: \d+ figures shown, \d+ withheld/),
    ]);
  });

  test('figures that are shown are those that were counted, and a shown table has room for every other', async () => {
    const given = yearOf(madePeople(8, AGENCIES, 3000), AGENCIES).slice(0, QUARTERS.length + 1);
    const { reports } = await protectReports(given, { small_cell: threshold });
    const [shown, full] = [reports, given].map((list) => tableIn(list.at(-1) as QuarterlyReport, 'people-by-age'));
    const split = shown?.dimensions.includes('outcome');
    expect(split).toBe(true);
    for (const row of full?.rows ?? []) {
      const same = shown?.rows.find((one) => one.age_band === row.age_band && one.outcome === row.outcome);
      expect(same?.withheld === undefined ? same?.value : row.value).toBe(row.value);
    }
  });
});

describe('few people', () => {
  test('are shown by fewer columns, and not at all where even that would tell of somebody', async () => {
    const few = madePeople(9, ['us-zz-aaaaaaaa'], 110).map((one) => ({ ...one, quarter: '2026-Q1' }));
    const given = [reportOf(few, { agency: 'us-zz-aaaaaaaa', period: '2026-Q1' })];
    const { reports, explanation } = await protectReports(given, { small_cell: threshold });
    const [report] = reports as [QuarterlyReport];
    expect(tableIn(report, 'people-by-age').dimensions).toEqual(['age_band']);
    expect(explanation[1]?.en).toMatch(/, without how custody ended, so that more can be shown\.$/);
    const two = await protectReports([reportOf(few.slice(0, 7), { agency: 'us-zz-aaaaaaaa', period: '2026-Q1' })], {
      small_cell: threshold,
    });
    expect(tableIn(two.reports[0] as QuarterlyReport, 'people-by-age')).toMatchObject({ complete: false, rows: [] });
    expect(two.explanation[1]).toEqual({
      en: 'People by age band: not shown, because too few people stand behind its figures.',
      es: 'Personas por grupo de edad: no se muestra, porque hay muy pocas personas detrás de sus cifras.',
    });
  });

  test('of whom nothing is recorded need no protection', async () => {
    const people = madePeople(10, ['us-zz-aaaaaaaa'], 5).map((one) => ({ ...one, age_band: 'not-recorded' }));
    const given = reportOf(people, { agency: 'us-zz-aaaaaaaa', period: '2026' });
    const { reports } = await protectReports([given], { small_cell: threshold });
    expect(tableIn(reports[0] as QuarterlyReport, 'people-by-age')).toEqual(tableIn(given, 'people-by-age'));
  });
});

describe('beside what was published before', () => {
  const people = madePeople(11, ['us-zz-aaaaaaaa'], 1200);
  const agency = 'us-zz-aaaaaaaa';
  const quarter = (period: string, of = people, revision = 1) => reportOf(of, { agency, period, revision });
  const one = { agency, quarter: '2026-Q1', age_band: '25-34', race_ethnicity: ['white'], outcome: 'released-no-ice' };

  test('what still holds stays as it was, mark for mark', async () => {
    const first = await protectReports([quarter('2026-Q1')], { small_cell: threshold });
    const next = await protectReports([quarter('2026-Q1'), quarter('2026-Q2')], {
      small_cell: threshold,
      known: first.reports,
    });
    expect(next.reports[0]).toEqual(first.reports[0]);
    expect(leaksIn(next.reports, people)).toEqual([]);
  });

  test('a year gives nothing away that its quarters withheld', async () => {
    const quarters = QUARTERS.map((name) => quarter(name));
    const first = await protectReports(quarters, { small_cell: threshold });
    const year = await protectReports([quarter('2026')], { small_cell: threshold, known: first.reports });
    expect(leaksIn([...first.reports, ...year.reports], people)).toEqual([]);
    const alone = await protectReports([quarter('2026')], { small_cell: threshold });
    expect(leaksIn([...first.reports, ...alone.reports], people)).not.toEqual([]);
  });

  test('figures that changed by a few people are not shown again, in any later release', async () => {
    const more = [...people, one, { ...one, age_band: '35-44' }];
    const first = await protectReports([quarter('2026-Q1'), quarter('2026-Q2')], { small_cell: threshold });
    const given = [quarter('2026-Q1', more, 2), quarter('2026-Q2', more)];
    const next = await protectReports(given, { small_cell: threshold, known: first.reports });
    expect(tableIn(next.reports[0] as QuarterlyReport, 'people-by-age')).toMatchObject({ complete: false, rows: [] });
    expect(next.reports[1]?.tables).toEqual(first.reports[1]?.tables);
    expect(next.explanation.at(2)?.en).toMatch(/^People by age band, 2026-Q1: not shown again, because /);
    const third = await protectReports(given, { small_cell: threshold, known: [...first.reports, ...next.reports] });
    expect(third.reports).toEqual(next.reports);
  });

  test('a table waits until every entry of its period is public', async () => {
    const open = quarter('2026-Q1');
    const tables = open.tables.map((table) => ({ ...table, complete: false }));
    const { reports, explanation } = await protectReports([{ ...open, tables }], { small_cell: threshold });
    expect(tableIn(reports[0] as QuarterlyReport, 'people-by-age').rows).toEqual([]);
    expect(explanation[1]?.en).toMatch(/^People by age band, 2026-Q1: shown once every entry of the period is public/);
  });
});

test('minutes of a hold are withheld where fewer people were held than the threshold, also as a year less its quarters', async () => {
  const table = (measure: string, value: number) =>
    ({ table_id: measure, measure, dimensions: ['outcome'], complete: true, rows: [{ outcome: 'released-no-ice', value }] }) as unknown as QuarterlyReportTable; // biome-ignore format: one table
  const report = (period: string, held: number, minutes: number) =>
    ({
      report_id: period,
      revision: 1,
      agency_id: 'us-zz-aaaaaaaa',
      period: { name: period },
      tables: [table('holds', held), table('hold-minutes', minutes)],
    }) as unknown as QuarterlyReport;
  const given = [report('2026-Q1', 12, 9000), report('2026-H1', 13, 9300), report('2026-Q2', 1, 300)];
  const { reports } = await protectReports(given, { small_cell: threshold });
  const minutes = reports.map((one) => tableIn(one, 'hold-minutes').rows[0]?.value);
  expect(minutes[2]).toBeUndefined();
  expect(minutes.slice(0, 2).filter((value) => value !== undefined)).toHaveLength(1);
});

test('the fictional state hides every attribute of its few people, and nothing that its governments did', async () => {
  const read = (name: string) =>
    JSON.parse(
      readFileSync(new URL(`../../../schemas/v1/examples/reports/${name}.json`, import.meta.url), 'utf8'),
    ) as QuarterlyReport;
  const given = ['larkmere-sheriff-2026-q1', 'larkmere-sheriff-2026-q2', 'ostrand-sheriff-2026-q1'].map(read);
  const { reports } = await protectReports(given, { small_cell: threshold });
  reports.forEach((report, at) => {
    report.tables.forEach((table, no) => {
      const isAboutPersons = table.measure.startsWith('people-by-') || table.measure === 'hold-minutes';
      if (isAboutPersons) expect(table.rows.filter(({ value = 0 }) => value > 0 && value < threshold)).toEqual([]);
      else expect(table).toEqual(given[at]?.tables[no]);
    });
  });
});

test('a threshold out of bounds is refused', async () => {
  await expect(protectReports([], { small_cell: 4 })).rejects.toThrow(RangeError);
});

test('the attack that a release must withstand breaks nothing of it, and breaks small figures withheld alone', async () => {
  const people = madePeople(12, AGENCIES, 1500);
  const given = yearOf(people, AGENCIES);
  const { reports } = await protectReports(given, { small_cell: threshold });
  const attacked = (list: readonly QuarterlyReport[]) => workOutFigures([publishedAs(list, AGENCIES)], threshold);
  const { hidden, broken, unsettled, contradicted } = await attacked(reports);
  expect({ broken, unsettled, contradicted }).toEqual({ broken: [], unsettled: [], contradicted: [] });
  expect(hidden).toBeGreaterThan(100);
  expect((await attacked(naive(given))).broken.length).toBeGreaterThan(0);
});
