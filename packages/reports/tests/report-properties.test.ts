import { createQuarterlyReport, foldRecords, isCounted, type ReportOptions, recount } from '@daybook/reports';
import type { QuarterlyReport, Request } from '@daybook/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anAgency } from './made-up/an-agency.ts';
import { anyLog } from './made-up/any-log.ts';

function reportOf(log: Request[], period: string, options: Partial<ReportOptions> = {}): QuarterlyReport {
  const maker = createQuarterlyReport({ agency: anAgency(), period, as_of: '2028-01-01', ...options });
  for (const request of log) maker.take(request);
  return maker.finish();
}

const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];

test('open at start + received = decided + closed + open at end, and the quarters chain', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const balances = [...quarters, '2026'].map((period) => reportOf(log, period).balance ?? {});
      for (const {
        open_at_start = 0,
        received = 0,
        decided = 0,
        closed_without_decision = 0,
        open_at_end = 0,
      } of balances)
        expect(open_at_start + received).toBe(decided + closed_without_decision + open_at_end);
      for (const at of [1, 2, 3]) expect(balances[at]?.open_at_start).toBe(balances[at - 1]?.open_at_end);
      expect(balances[4]?.open_at_end).toBe(balances[3]?.open_at_end);
    }),
  );
});

test('the balance counts as received what the table of asks counts', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const { balance, tables } = reportOf(log, '2026');
      const asks = tables.find(({ measure }) => measure === 'asks-received')?.rows ?? [];
      expect(asks.reduce((sum, { value = 0 }) => sum + value, 0)).toBe(balance?.received);
    }),
  );
});

test('a year equals its quarters in every table that adds over time', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const sums = (reports: QuarterlyReport[]) => {
        const figures = new Map<string, number>();
        for (const { tables } of reports)
          for (const { measure, adds_over_time, rows } of tables)
            for (const { value = 0, ...codes } of adds_over_time ? rows : []) {
              const key = `${measure} ${JSON.stringify(codes)}`;
              figures.set(key, (figures.get(key) ?? 0) + value);
            }
        return Object.fromEntries([...figures].sort());
      };
      expect(sums(quarters.map((quarter) => reportOf(log, quarter)))).toEqual(sums([reportOf(log, '2026')]));
    }),
  );
});

test('the order of the log does not matter, nor do its older revisions', () => {
  const shuffled = anyLog.chain((log) =>
    fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })),
  );
  fc.assert(
    fc.property(shuffled, ([log, other]) => {
      const report = reportOf(log, '2026');
      expect(reportOf(other, '2026')).toEqual(report);
      const { current } = foldRecords(log);
      const figures = ({ tables, balance }: QuarterlyReport) => ({
        balance,
        // Whether a table is complete also hangs on records that contradict each other, which the fold leaves out.
        tables: tables.map(({ measure, rows }) => ({ measure, rows })),
      });
      expect(figures(reportOf([...current], '2026'))).toEqual(figures(report));
      expect(figures(reportOf(current.filter(isCounted), '2026')).balance).toEqual(report.balance);
    }),
  );
});

test('a report recounts from its own log without a difference', () => {
  fc.assert(
    fc.property(anyLog, fc.constantFrom(...quarters, '2026', '2026-H1', '2026-02'), (log, period) => {
      expect(recount(reportOf(log, period), log, { agency: anAgency() })).toEqual({
        differences: [],
        not_recounted: [],
        rows: log.length,
      });
    }),
  );
});
