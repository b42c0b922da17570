import { contextOf, createQuarterlyReport } from '@daybook/reports';
import type { QuarterlyReport, QuarterlyReportContext, QuarterlyReportExpenditure } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { aContextReport } from './made-up/a-context-report.ts';
import { anAsk, aRequest } from './made-up/a-request.ts';
import { anAgency } from './made-up/an-agency.ts';
import { schemaFaults } from './made-up/schema-faults.ts';

const QUARTER = ['2026-01', '2026-02', '2026-03'];
const bookings = (value: number, coverage_months = 1, more: object = {}) =>
  ({
    item: 'bookings',
    value,
    unit: 'bookings',
    source_year: 2026,
    coverage_months,
    ...more,
  }) as QuarterlyReportContext;
const held = (value: number) =>
  ({
    ...{ item: 'average-daily-population', value, unit: 'persons' },
    ...{ source_year: 2026, coverage_months: 1 },
  }) as QuarterlyReportContext;
const residents = { item: 'population', value: 5, unit: 'persons', source_year: 2025, coverage_months: 12 } as const;

describe('the context of a quarter', () => {
  test('is that of the quarter itself, where somebody stated it', () => {
    const reports = [aContextReport('2026-01', [bookings(7)]), aContextReport('2026-Q1', [bookings(30, 3)])];
    expect(contextOf(reports, QUARTER)).toEqual([bookings(30, 3)]);
  });

  test('adds the months of what flows, and says how many they are', () => {
    const months = ['2026-03', '2026-01', '2026-02'].map((month, at) => aContextReport(month, [bookings(10 + at)]));
    expect(contextOf(months, QUARTER)).toEqual([bookings(33, 3)]);
    expect(contextOf(months.slice(1), QUARTER)).toEqual([bookings(23, 2)]);
  });

  test('takes a month that is not known for no number, never for zero', () => {
    const unknown = { ...bookings(0, 0), value: undefined, missing: 'unknown' } as unknown as QuarterlyReportContext;
    const { value: _, ...missing } = unknown;
    const reports = [aContextReport('2026-01', [bookings(10)]), aContextReport('2026-02', [missing])];
    expect(contextOf(reports, QUARTER)).toEqual([bookings(10, 1)]);
    expect(contextOf(reports.slice(1), QUARTER)).toEqual([{ ...missing, coverage_months: 0 }]);
  });

  test('averages averages by their days: 31 of 100, 28 of 200 and 31 of 100 are 131', () => {
    const reports = ['2026-01', '2026-02', '2026-03'].map((month, at) =>
      aContextReport(month, [held(at === 1 ? 200 : 100)]),
    );
    expect(contextOf(reports, QUARTER)).toMatchObject([{ value: 131, coverage_months: 3 }]);
  });

  test('takes of what stands the last number, also of a year that holds the quarter', () => {
    expect(contextOf([aContextReport('2026', [residents])], QUARTER)).toEqual([residents]);
    expect(contextOf([aContextReport('2026', [bookings(100, 12)])], QUARTER)).toEqual([]);
    const later = { ...residents, value: 6 };
    const reports = [aContextReport('2026-03', [later]), aContextReport('2026-01', [residents])];
    expect(contextOf(reports, QUARTER)).toEqual([later]);
  });

  test('of crimes counted in two ways is mixed, and names both sources', () => {
    const crimes = (crime_basis: string, text: string) =>
      ({
        ...bookings(1),
        item: 'violent-crimes',
        unit: 'offenses',
        crime_basis,
        citation: { text },
      }) as QuarterlyReportContext;
    const reports = [
      aContextReport('2026-01', [crimes('nibrs', 'Table 1')]),
      aContextReport('2026-02', [crimes('srs-summary', 'Table 2')]),
    ];
    expect(contextOf(reports, QUARTER)).toMatchObject([
      { value: 2, crime_basis: 'mixed', citation: { text: 'Table 1; Table 2' } },
    ]);
  });

  test('goes before that of the government, which fills what the agency does not state', () => {
    const county = { ...aContextReport('2026-Q1', [residents, bookings(1, 3)]), jurisdiction_id: 'us-county-99001' };
    const { agency_id: _, ...ofCounty } = county as QuarterlyReport;
    const own = aContextReport('2026-Q1', [bookings(2, 3)]);
    expect(contextOf([ofCounty as QuarterlyReport, own], QUARTER)).toEqual([bookings(2, 3), residents]);
  });
});

describe('a report that finds context beside the log', () => {
  const transferred = aRequest({
    asks: [anAsk({})],
    custody: {
      basis: [],
      ended_on: '2026-02-10',
      custody_end: 'transferred-to-ice-at-release',
      transfer_basis: 'agreement',
    },
  });
  const reportOf = (context: readonly QuarterlyReport[]) => {
    const maker = createQuarterlyReport({ agency: anAgency(), period: '2026-Q1', as_of: '2026-04-20' });
    for (const record of [...context, transferred]) maker.take(record);
    return maker.finish({ log_sha256: 'a'.repeat(64) });
  };
  const money: QuarterlyReportExpenditure = {
    category: 'transport',
    money_source: 'local-general-fund',
    flow: 'expense',
    amount_cents: 700,
    basis: 'ledger',
  };

  test('takes it in, and sets transfers beside bookings', () => {
    const report = reportOf([aContextReport('2026-Q1', [bookings(500, 3)])]);
    expect(schemaFaults('quarterly-report', report)).toEqual([]);
    expect(report.context).toEqual([bookings(500, 3)]);
    expect(report.rates).toEqual([
      {
        ...{ rate: 'transfers-per-1000-bookings', numerator_of: 'transfers-to-ice', numerator: 1 },
        ...{ denominator_of: 'bookings', denominator: 500, per: 1000, coverage_months: 3 },
      },
    ]);
    expect(report.not_reported.map(({ part }) => part)).not.toContain('context');
  });

  test('gives no rate where a month of the bookings is missing', () => {
    const report = reportOf([aContextReport('2026-01', [bookings(500)]), aContextReport('2026-02', [bookings(500)])]);
    expect([report.context, report.rates]).toEqual([[bookings(1000, 2)], []]);
    expect(report.not_reported.map(({ part }) => part)).toContain('rates');
  });

  test('lists money from the books of the quarter or of its months, and never a line of the log twice', () => {
    const months = ['2026-01', '2026-02'].map((month) =>
      aContextReport(month, [], [money, { ...money, basis: 'log' }]),
    );
    expect(reportOf(months).expenditures).toEqual([{ ...money, amount_cents: 1400 }]);
    const whole = aContextReport('2026-Q1', [], [{ ...money, amount_cents: 900 }]);
    expect(reportOf([...months, whole]).expenditures).toEqual([{ ...money, amount_cents: 900 }]);
  });

  test('passes over the context of other agencies and of other periods', () => {
    const other = { ...aContextReport('2026-Q1', [bookings(1, 3)]), agency_id: 'us-zz-otheroth' } as QuarterlyReport;
    const report = reportOf([other, aContextReport('2026-Q2', [bookings(1, 3)])]);
    expect([report.context, report.not_reported.map(({ part }) => part)]).toEqual([
      [],
      expect.arrayContaining(['context', 'expenditures']),
    ]);
  });

  test('takes the later revision of a context report', () => {
    const later = {
      ...aContextReport('2026-Q1', [bookings(9, 3)]),
      revision: 2,
      revision_reason: 'progress',
    } as QuarterlyReport;
    expect(reportOf([later, aContextReport('2026-Q1', [bookings(8, 3)])]).context).toEqual([bookings(9, 3)]);
  });
});
