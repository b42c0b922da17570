import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuarterlyReport, Registry } from '@daybook/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf, type Figure, figuresOf, periodCoverage, stateTotals } from '../src/browser/index.ts';
import { narrowed, queries, readCoverage } from '../src/duckdb/index.ts';
import { duckdbOf } from './support/duckdb-of.ts';

const examples = join(import.meta.dirname, '../../../schemas/v1/examples');
const reports = readdirSync(join(examples, 'reports')).map(
  (file) => JSON.parse(readFileSync(join(examples, 'reports', file), 'utf8')) as QuarterlyReport,
);
const columns = Object.keys(figuresOf(reports[0] as QuarterlyReport, 'ZZ')[0] ?? {});
const asRows = (figures: readonly Figure[]) => ({ measures: figures.map((figure) => ({ ...figure })) });

/** A made-up figure of a table of one cell. */
function figure(agency: string, more: Partial<Figure> = {}): Figure {
  return {
    state: 'ZZ',
    agency_id: `us-zz-${agency}`,
    source_kind: 'own-log',
    period: '2026-Q1',
    period_start_on: '2026-01-01',
    period_end_on: '2026-03-31',
    table_id: 'transfers',
    measure: 'transfers',
    unit: 'persons',
    adds_over_time: true,
    adds_over_agencies: true,
    is_complete: true,
    cell: 'total',
    value: 1,
    withheld: null,
    missing: null,
    ...more,
  };
}

describe('totals of a state', () => {
  test('are the same from reports in a browser and from the dataset: the reports of the fictional state', async () => {
    const figures = reports.flatMap((report) => figuresOf(report, 'ZZ'));
    const totals = stateTotals(figures);
    expect(totals.length).toBeGreaterThan(100);
    const engine = await duckdbOf(asRows(figures));
    expect(await engine.rows(queries['state-totals'])).toEqual(totals);
  });

  test('are the same from both whatever is published', async () => {
    const word = (...words: string[]) => fc.constantFrom(...words);
    const made = fc.record({
      state: word('ZZ', 'YY'),
      agency_id: word('us-zz-a', 'us-zz-b', 'us-zz-c'),
      source_kind: word('own-log', 'state-release'),
      period: word('2026-Q1', '2026'),
      table_id: word('t', 'u'),
      cell: word('total', 'ask=hold-custody'),
      adds_over_time: fc.boolean(),
      adds_over_agencies: fc.boolean(),
      is_complete: fc.boolean(),
      value: fc.option(fc.bigInt({ min: 0n, max: 2n ** 60n })),
      withheld: fc.option(fc.constant('protected')),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(made, { maxLength: 25 }), async (some) => {
        const figures = some.map((one) => figure('a', { ...one, missing: one.withheld === null ? 'unknown' : null }));
        const engine = await duckdbOf(asRows(figures));
        expect(await engine.rows(queries['state-totals'])).toEqual(stateTotals(figures));
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  test('never add kinds of source, periods of other names, or what does not add over agencies', () => {
    const totals = stateTotals([
      figure('a'),
      figure('b', { value: 2 }),
      figure('a', { source_kind: 'federal-release', value: 4 }),
      figure('a', { period: '2026', period_end_on: '2026-12-31', value: 8 }),
      figure('b', { measure: 'median-minutes', adds_over_agencies: false, value: 16 }),
    ]);
    expect(totals.map(({ source_kind, period, value }) => [source_kind, period, value])).toEqual([
      ['federal-release', '2026-Q1', 4],
      ['own-log', '2026', 8],
      ['own-log', '2026-Q1', 3],
    ]);
  });

  test('are lower bounds where a figure is withheld, missing or not shown; a complete table shows its zeros by silence', () => {
    const other = { cell: 'ask=other', is_complete: false };
    const totals = stateTotals([
      figure('a', { is_complete: false, value: 5 }),
      figure('b', { value: null, withheld: 'protected' }),
      figure('c', { value: null, missing: 'unknown' }),
      figure('d', { ...other, value: 7 }),
      figure('e', { cell: 'ask=hold-custody', value: 9 }),
    ]);
    expect(totals.map((one) => [one.cell, one.value, one.known, one.withheld, one.missing, one.not_shown])).toEqual([
      ['ask=hold-custody', 9, 1, 0, 0, 2],
      ['ask=other', 7, 1, 0, 0, 1],
      ['total', 5, 1, 1, 1, 1],
    ]);
    expect(totals.every(({ is_lower_bound }) => is_lower_bound)).toBe(true);
    expect(stateTotals([figure('a'), figure('b')])[0]).toMatchObject({ value: 2, is_lower_bound: false });
  });

  test('are lower bounds where an agency reported and has no such table at all', async () => {
    const beside = { table_id: 'context', measure: 'bookings', is_complete: false };
    const figures = [
      figure('a', { value: 5 }),
      figure('b', { value: 6 }),
      figure('c', { table_id: 'other' }),
      // Who states context alone counts nothing.
      figure('d', beside),
    ];
    expect(stateTotals(figures).map((one) => [one.table_id, one.value, one.not_shown, one.is_lower_bound])).toEqual([
      ['context', 1, 3, true],
      ['other', 1, 2, true],
      ['transfers', 11, 1, true],
    ]);
    const engine = await duckdbOf(asRows(figures));
    expect(await engine.rows(queries['state-totals'])).toEqual(stateTotals(figures));
  });

  test('past 2⁵³ are exact', async () => {
    const figures = ['a', 'b', 'c'].map((agency) => figure(agency, { value: Number.MAX_SAFE_INTEGER }));
    expect(stateTotals(figures)[0]?.value).toBe(3n * BigInt(Number.MAX_SAFE_INTEGER));
    const engine = await duckdbOf(asRows(figures));
    expect((await engine.rows(queries['state-totals']))[0]?.value).toBe(3n * BigInt(Number.MAX_SAFE_INTEGER));
  });

  test('what they are summed from has the columns of the table', () => {
    expect(columns).toEqual(expect.arrayContaining(Object.keys(figure('a'))));
  });
});

test('coverage read from the dataset is the coverage that was written, and is counted alike by the query', async () => {
  const registry = JSON.parse(readFileSync(join(examples, 'registry.json'), 'utf8')) as Registry;
  const published = reports.map((report, at) => ({
    state: 'ZZ',
    agency_id: report.agency_id as string,
    source_kind: report.source_kind,
    basis: report.basis.kind,
    period: report.period.name,
    period_start_on: report.period.start_on,
    period_end_on: report.period.end_on,
    months_covered: report.months_covered,
    amount: 'some' as const,
    published_at: report.as_of,
    publication_sha256: `${at}`,
    use: 'used' as const,
  }));
  const rows = coverageOf({ registries: [registry], reports: published, today: '2026-10-01' });
  const engine = await duckdbOf({ coverage: rows.map((row) => ({ ...row })) });
  expect(await readCoverage(engine, {})).toEqual(rows);
  const counted = await engine.rows(queries['coverage-by-period']);
  expect(counted).toEqual(periodCoverage(rows));
  expect(await engine.rows(narrowed(queries['coverage-by-period'], { duty: 'none' }))).toEqual([]);
});
