import { readFileSync } from 'node:fs';
import { isEntry, sources } from '@daybook/files';
import type { QuarterlyReport, Registry } from '@daybook/types';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { shared } from '../../files/tests/support/shared.ts';
import { coverageOf, figuresOf, periodCoverage, reportAmount, stateTotals } from '../src/browser/index.ts';
import { queries } from '../src/duckdb/index.ts';
import { duckdbOf } from './support/duckdb-of.ts';

const path = shared('data/texas-jail-detainers/monthly_2011_2015.csv');
const months = 'january february march april may june july august september october november december'.split(' ');

/** A row of the state's file, as far as it is added up here. */
type Printed = Readonly<Record<'county' | 'year' | 'month' | 'num_of_inmates' | 'cost_in_dollars', string>>;

/** The sums of the file, month by month, worked out without the project: inmates, and cents to the nearest. */
function sumsOf(rows: readonly Printed[]): Map<string, { inmates: number; cents: bigint }> {
  const sums = new Map<string, { inmates: number; cents: bigint }>();
  for (const { year, month, num_of_inmates, cost_in_dollars } of rows) {
    const name = `${year}-${String(months.indexOf(month.toLowerCase()) + 1 || Number(month)).padStart(2, '0')}`;
    const sum = sums.get(name) ?? { inmates: 0, cents: 0n };
    sums.set(name, sum);
    if (num_of_inmates !== 'NA') sum.inmates += Number(num_of_inmates);
    if (cost_in_dollars !== 'NA') sum.cents += BigInt(Math.round(Number(cost_in_dollars) * 100));
  }
  return sums;
}

async function reportsOf(file: string): Promise<QuarterlyReport[]> {
  const source = sources.find(({ id }) => id === 'texas-jail-detainers');
  const reports: QuarterlyReport[] = [];
  const input = { name: 'monthly.csv', open: () => [readFileSync(file)] };
  for await (const batch of source?.import([input]) ?? [])
    for (const reading of batch)
      if (isEntry(reading) && reading.kind === 'quarterly-report') reports.push(reading.record as never);
  return reports;
}

const whose = ({ agency_id, jurisdiction_id }: QuarterlyReport) => agency_id ?? (jurisdiction_id as string);

describe.skipIf(path === undefined)('Texas 2011 to 2015, each county an aggregate-only report of its own', async () => {
  const file = path ?? '';
  const reports = path === undefined ? [] : await reportsOf(file);
  const monthly = reports.filter(({ period }) => /^\d{4}-\d{2}$/.test(period.name));
  const figures = monthly.flatMap((report) => figuresOf(report, 'TX'));
  const totals = stateTotals(figures);
  const total = (period: string, measure: string) =>
    totals.find((one) => one.period === period && one.measure === measure && one.cell === 'total');

  const printed =
    path === undefined
      ? []
      : Papa.parse<Printed>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;

  test('gives the totals of the state to the cent, month by month', () => {
    const sums = [...sumsOf(printed)].sort();
    expect(sums).toHaveLength(51);
    const ours = sums.map(([month]) => [
      month,
      {
        inmates: total(month, 'inmates-with-detainers')?.value,
        cents: BigInt(total(month, 'cost-of-inmates-with-detainers')?.value ?? -1),
      },
    ]);
    expect(ours).toEqual(sums);
  });

  test('gives the figures that were published of October 2011 to January 2014', () => {
    const within = (one: { readonly period: string }) => one.period >= '2011-10' && one.period <= '2014-01';
    const inmates = totals.filter((one) => within(one) && one.measure === 'inmates-with-detainers');
    expect(inmates.reduce((sum, { value }) => sum + Number(value), 0)).toBe(155_468);
    const hood = figures.filter((one) => within(one) && one.agency_id === 'us-county-48221');
    const sum = (measure: string) =>
      hood.filter((one) => one.measure === measure).reduce((all, { value }) => all + Number(value), 0);
    expect([sum('inmates-with-detainers'), sum('cost-of-inmates-with-detainers')]).toEqual([183, 18_946_807]);
  });

  test('gives the same totals in SQL', async () => {
    const engine = await duckdbOf({ measures: figures.slice(0, 3000).map((one) => ({ ...one })) });
    expect(await engine.rows(queries['state-totals'])).toEqual(stateTotals(figures.slice(0, 3000)));
  });

  test('tells month by month which of the counties are there', () => {
    const counties = new Set(monthly.filter(({ agency_id }) => agency_id === undefined).map(whose));
    const registry = {
      state: 'TX',
      duties: [
        {
          duty: 'us-tx-jail-report',
          period_kind: 'month',
          due: { rule: 'none-stated', on_days_off: 'stays' },
          when_nothing: 'report-of-zeros',
          agency_types: [],
          answered_by: ['state-release'],
          from: '2011-10-01',
          to: '2015-12-31',
        },
      ],
      reporters: [...counties].map((id) => ({
        jurisdiction_id: id,
        name: id,
        agency_type: 'county-corrections',
        exempt: [],
      })),
    } as unknown as Registry;
    const published = reports.map((report) => ({
      state: 'TX',
      agency_id: whose(report),
      source_kind: report.source_kind,
      basis: report.basis.kind,
      period: report.period.name,
      period_start_on: report.period.start_on,
      period_end_on: report.period.end_on,
      months_covered: report.months_covered,
      amount: reportAmount(report),
      published_at: '2016-01-20',
      publication_sha256: whose(report),
      use: 'used' as const,
    }));
    const rows = periodCoverage(coverageOf({ registries: [registry], reports: published, today: '2016-06-01' }));
    const told = rows.map((one) => [one.period, one.expected, one.answered, one.silent]);
    expect(told).toHaveLength(51);
    expect([told[0], told.at(-1)]).toEqual([
      ['2011-10', 247, 245, 2],
      ['2015-12', 247, 247, 0],
    ]);
    expect(rows.every(({ expected, answered, silent }) => expected === answered + silent)).toBe(true);
    const there = new Set(
      printed
        .filter(({ county, num_of_inmates }) => !county.includes('(') && num_of_inmates !== 'NA')
        .map(({ county, year, month }) => `${county} ${year} ${month}`),
    );
    expect(rows.reduce((sum, { silent }) => sum + silent, 0)).toBe(247 * 51 - there.size);
  });
});
