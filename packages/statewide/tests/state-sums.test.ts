import type { QuarterlyReport, QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import type { CoverageRow } from '../src/coverage/coverage-row.ts';
import { coverageSaid } from '../src/state-release/coverage-said.ts';
import { stateSums } from '../src/state-release/state-sums.ts';

type RowOf = Partial<Record<keyof QuarterlyReportRow, string | number>>;
const PERIOD = '2026-Q1';

/** Sums over agencies that each report the given tables: dimensions and rows by the id of the table. */
function added(
  reports: readonly Readonly<Record<string, readonly [dimensions: string, rows: RowOf[], complete?: false]>>[],
) {
  return stateSums({
    reports: reports.map((tables, no) => ({
      report_id: `agency-${no}`,
      agency_id: `us-zz-aaaaaaa${'abcdefgh'[no]}`,
      period: { name: PERIOD },
      tables: Object.entries(tables).map(([table_id, [dimensions, rows, complete = true]]) => ({
        table_id,
        dimensions: dimensions.split(' '),
        rows,
        complete,
      })),
    })) as unknown as QuarterlyReport[],
    periods: [PERIOD],
    jurisdiction_id: 'us-state-99',
    on: '2026-10-01',
    office: 'Office of Oversight',
    small_cell: 11,
    dropped: new Set(),
  });
}

const tableOf = ({ reports }: ReturnType<typeof added>, id: string): QuarterlyReportTable | undefined =>
  reports[0]?.tables.find(({ table_id }) => table_id === id);

describe('sums over agencies', () => {
  test('are exact where all show their figure; an absent row of a complete table is a zero', () => {
    const made = added([{ 'custody-ends': ['outcome', [{ outcome: 'released-no-ice', value: 5 }]] }, { 'custody-ends': ['outcome', []] }]); // biome-ignore format: one table a line
    expect(made.sums).toEqual([expect.objectContaining({ at_least: 5n, is_exact: true, shown: 2 })]);
    expect(tableOf(made, 'custody-ends')).toMatchObject({ complete: true, rows: [{ value: 5 }] });
  });

  test('are lower bounds where one is withheld, not known, not complete or not there', () => {
    const row = { outcome: 'released-no-ice' };
    const made = added([
      { 'custody-ends': ['outcome', [{ ...row, value: 20 }]] },
      { 'custody-ends': ['outcome', [{ ...row, withheld: 'protected' }]] },
      { 'custody-ends': ['outcome', [{ ...row, missing: 'unknown' }]] },
      { 'custody-ends': ['outcome', [{ outcome: 'died-in-custody', value: 1 }], false] },
      {},
    ]);
    const released = made.sums.find(({ codes }) => codes.outcome === 'released-no-ice');
    expect(released).toMatchObject({ at_least: 20n, is_exact: false, shown: 1, withheld: 1, not_said: 3 });
    const table = tableOf(made, 'custody-ends');
    expect(table?.complete).toBe(false);
    expect(table?.rows.find(({ outcome }) => outcome === 'released-no-ice')).toEqual({ ...row, withheld: 'protected' });
  });

  test('of tables about persons that one splits otherwise are in no report, and lower bounds by what all have', () => {
    const made = added([
      { 'people-by-age': ['age_band outcome', [{ age_band: '25-34', outcome: 'released-no-ice', value: 30 }, { age_band: '25-34', outcome: 'died-in-custody', withheld: 'protected' }]] },
      { 'people-by-age': ['age_band', [{ age_band: '25-34', value: 12 }]] },
    ]); // biome-ignore format: one table a line
    expect(made.sums).toEqual([
      expect.objectContaining({ codes: { age_band: '25-34' }, at_least: 42n, shown: 1, withheld: 1 }),
    ]);
    expect(tableOf(made, 'people-by-age')).toMatchObject({ complete: false, rows: [] });
    expect(made.left_out).toEqual([`people-by-age ${PERIOD}`]);
  });

  test('leave out what does not add over agencies, and rows of totals', () => {
    const made = added([
      { 'days-to-decide': ['ask', [{ ask: 'hold-custody', value: 3, observations: 4 }]], 'custody-ends': ['outcome', [{ outcome: 'released-no-ice', value: 5 }, { outcome: 'total', value: 5 }]] },
    ]); // biome-ignore format: one table a line
    expect(made.sums.map(({ table_id, at_least }) => [table_id, at_least])).toEqual([['custody-ends', 5n]]);
  });

  test('past what a report may hold are still exact, digit by digit', () => {
    const row = { system: 'ident', value: 999_999_999_999 };
    const many = Array.from({ length: 8 }, () => ({ 'alerts-by-system': ['system', [row, { ...row, system: 'ncic' }]] as [string, RowOf[]] })); // biome-ignore format: one table a line
    const made = added(many);
    expect(made.sums.map(({ at_least }) => at_least)).toEqual([7_999_999_999_992n, 7_999_999_999_992n]);
    expect(tableOf(made, 'alerts-by-system')).toMatchObject({ complete: false, rows: [] });
  });
});

describe('who reported is said', () => {
  const row = { period: PERIOD, is_expected: true, standing: 'reported', months_in_period: 3, months_covered: 3 };
  const reporters = new Map([[PERIOD, 2]]);

  test('for each duty, where there are several', () => {
    const rows = [
      { ...row, duty: 'a' },
      { ...row, duty: 'b', standing: 'silent' },
      { ...row, duty: 'none' },
    ];
    const said = coverageSaid(rows as unknown as CoverageRow[], reporters);
    expect([...said].map(([name, { en }]) => `${name}: ${en}`)).toEqual([
      '2026-Q1 (a): 1 of 1 expected: 1 reported, 0 nil, 0 silent, 0 late',
      '2026-Q1 (b): 0 of 1 expected: 0 reported, 0 nil, 1 silent, 0 late',
    ]);
  });

  test('without a share of anything where nobody said who was expected', () => {
    const said = coverageSaid([{ ...row, duty: 'none', is_expected: false }] as unknown as CoverageRow[], reporters);
    expect(said.get(PERIOD)?.en).toBe('2 reported; nobody said who was expected to');
  });
});
