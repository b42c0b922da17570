import { compareYear, createQuarterlyReport, type ReportOptions, rollUp, whyDifferentWords } from '@daybook/reports';
import type { QuarterlyReport, QuarterlyReportTable, Request } from '@daybook/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDecision, anAsk, aRequest } from './made-up/a-request.ts';
import { anAgency } from './made-up/an-agency.ts';
import { anyLog } from './made-up/any-log.ts';
import { schemaFaults } from './made-up/schema-faults.ts';

const QUARTERS = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);

function reportOf(log: readonly Request[], period: string, options: Partial<ReportOptions> = {}): QuarterlyReport {
  const maker = createQuarterlyReport({ agency: anAgency(), period, as_of: '2027-02-01', ...options });
  for (const request of log) maker.take(request);
  return maker.finish({ log_sha256: 'a'.repeat(64) });
}

const figures = (tables: readonly QuarterlyReportTable[]) =>
  tables.filter(({ adds_over_time }) => adds_over_time).map(({ measure, rows }) => ({ measure, rows }));

describe('the parts of a period, counted on the same day', () => {
  test.each([
    ['quarters', '2026', QUARTERS],
    ['months', '2026', MONTHS],
    ['months of a quarter', '2026-Q2', MONTHS.slice(3, 6)],
    ['quarters and months together', '2026', ['2026-H1', '2026-Q3', ...MONTHS.slice(9)]],
  ])('%s add up to the whole, whatever the log', (_, period, names) => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const parts = names.map((name) => reportOf(log, name));
        const whole = reportOf(log, period);
        const rolled = rollUp(parts, period);
        expect(figures(rolled?.report.tables ?? [])).toEqual(figures(whole.tables));
        expect(rolled?.report.balance).toEqual(whole.balance);
        expect(rolled?.months_missing).toEqual([]);
        expect(compareYear(whole, parts).differences).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('are a valid record of the standard, whatever the log', () => {
    fc.assert(
      fc.property(anyLog, fc.subarray(QUARTERS, { minLength: 1 }), (log, names) => {
        const rolled = rollUp(
          names.map((name) => reportOf(log, name)),
          '2026',
        );
        expect(rolled === undefined ? ['nothing'] : schemaFaults('quarterly-report', rolled.report)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

const early = aRequest({ request_id: '1', received_on: '2026-01-10' });
const late = aRequest({ request_id: '2', received_on: '2026-05-10' });

describe('a roll-up', () => {
  test('leaves out medians, and says so', () => {
    const parts = QUARTERS.map((name) => reportOf([early, late], name));
    const { left_out = [], report } = rollUp(parts, '2026') ?? {};
    expect(left_out).toEqual([{ table_id: 'days-to-decide', why: 'does-not-add' }]);
    expect(report?.tables.map(({ measure }) => measure)).not.toContain('days-to-decide');
  });

  test('of three quarters is not whole: the missing months are named, and no absent figure is zero', () => {
    const parts = ['2026-Q1', '2026-Q2', '2026-Q4'].map((name) => reportOf([early, late], name));
    const { report, months_missing } = rollUp(parts, '2026') ?? {};
    expect(months_missing).toEqual(['2026-07', '2026-08', '2026-09']);
    expect(report?.months_covered).toHaveLength(9);
    expect(report?.tables.some(({ complete }) => complete)).toBe(false);
    expect(report?.balance).toBeUndefined();
    expect(report?.not_reported).toContainEqual({ part: 'balance', reason: 'unknown' });
  });

  test('does not add a withheld or unknown figure as if it were zero', () => {
    const parts = ['2026-Q1', '2026-Q2'].map((name) => reportOf([early, late], name));
    const marked = (mark: object): QuarterlyReport[] => {
      const [first, second] = parts as [QuarterlyReport, QuarterlyReport];
      const tables = first.tables.map((table) =>
        table.measure === 'asks-received'
          ? { ...table, rows: table.rows.map(({ value: _, ...codes }) => ({ ...codes, ...mark })) }
          : table,
      );
      return [{ ...first, tables } as QuarterlyReport, second];
    };
    const rowsOf = (reports: QuarterlyReport[]) =>
      rollUp(reports, '2026-H1')?.report.tables.find(({ measure }) => measure === 'asks-received')?.rows;
    expect(rowsOf(parts)).toMatchObject([{ value: 2 }]);
    expect(rowsOf(marked({ withheld: 'protected' }))).toEqual([expect.objectContaining({ withheld: 'protected' })]);
    expect(rowsOf(marked({ missing: 'unknown' }))).toEqual([expect.objectContaining({ missing: 'unknown' })]);
    expect(rowsOf(marked({ missing: 'unknown' }))?.[0]).not.toHaveProperty('value');
  });

  test('leaves out a table that a part does not have, or that its public copy does not show, and says so', () => {
    const [first, second] = ['2026-Q1', '2026-Q2'].map((name) => reportOf([early, late], name)) as [
      QuarterlyReport,
      QuarterlyReport,
    ];
    const without = { ...first, tables: first.tables.filter(({ measure }) => measure !== 'asks-received') };
    const hidden = {
      ...{ ...first, view: 'public' },
      tables: first.tables.map((one) =>
        one.measure === 'asks-received' ? { ...one, complete: false, rows: [] } : one,
      ),
    } as unknown as QuarterlyReport;
    for (const part of [without, hidden]) {
      const { report, left_out } = rollUp([part, second], '2026-H1') ?? {};
      expect(report?.tables.some(({ measure }) => measure === 'asks-received')).toBe(false);
      expect(left_out?.map(({ why }) => why)).toContain('not-in-every-part');
    }
  });

  test('takes a public copy only where the own report is not there', () => {
    const own = reportOf([early], '2026-Q1');
    const copy = { ...own, view: 'public', revision: 2, tables: [] } as unknown as QuarterlyReport;
    const second = reportOf([late], '2026-Q2');
    expect(rollUp([copy, own, second], '2026-H1')?.report).toEqual(rollUp([own, second], '2026-H1')?.report);
    expect(rollUp([copy], '2026-H1')?.report.view).toBe('public');
  });

  test('takes the highest revision of each part, and no month twice', () => {
    const first = reportOf([early], '2026-Q1');
    const second = reportOf([early, { ...late, received_on: '2026-03-01' }], '2026-Q1', {
      revision: 2,
      revision_reason: 'correction-late-information',
    });
    const month = reportOf([early], '2026-01');
    const rolled = rollUp([first, second, month, reportOf([late], '2026-Q2')], '2026-H1');
    expect(rolled?.report.tables.find(({ measure }) => measure === 'asks-received')?.rows).toMatchObject([
      { value: 3 },
    ]);
  });

  test('certifies as none what every part certifies', () => {
    const nil = (scope: 'transfers' | 'costs') =>
      ({ scope, certified_on: '2026-07-15', office: 'Records Division' }) as const;
    const first = reportOf([early], '2026-Q1', { nil: [nil('transfers'), nil('costs')] });
    const second = reportOf([late], '2026-Q2', { nil: [nil('transfers')] });
    expect(rollUp([first, second], '2026-H1')?.report.nil).toEqual([nil('transfers')]);
  });

  test('of nothing is nothing, and a name that is no period is refused', () => {
    expect(rollUp([], '2026')).toBeUndefined();
    expect(rollUp([reportOf([early], '2026')], '2026')).toBeUndefined();
    expect(() => rollUp([], 'some time')).toThrow(RangeError);
  });
});

describe('a year that differs from its quarters says why', () => {
  const decided = { ...early, asks: [anAsk({ decisions: [aDecision({ decided_on: '2026-04-02' })] })] };
  const quarters = (log: readonly Request[], as_of: QuarterlyReport['as_of']) =>
    QUARTERS.map((name) => reportOf(log, name, { as_of }));
  const whyOf = (whole: QuarterlyReport, parts: QuarterlyReport[], measure = 'asks-received') => {
    const { table_id } = whole.tables.find((table) => table.measure === measure) ?? {};
    return compareYear(whole, parts)
      .differences.filter((one) => one.table_id === table_id)
      .map(({ codes, whole: all, parts: sum, why }) => [codes.decision, all, sum, why.join()]);
  };

  test('open entries that were decided since', () => {
    const parts = [
      reportOf([early], '2026-Q1', { as_of: '2026-04-01' }),
      ...quarters([decided], '2027-02-01').slice(1),
    ];
    expect(whyOf(reportOf([decided], '2026'), parts)).toEqual([
      ['declined', 1, 0, 'decided-since'],
      ['none-made', 0, 1, 'decided-since'],
    ]);
  });

  test('entries that were logged later, and corrections', () => {
    const parts = quarters([early], '2027-01-05');
    expect(whyOf(reportOf([early, late], '2026'), parts)).toEqual([['none-made', 2, 1, 'counted-on-other-days']]);
    const withdrawn = aRequest({ ...late, revision: 2, revision_reason: 'withdrawn-duplicate' });
    expect(whyOf(reportOf([early, withdrawn], '2026'), quarters([early, late], '2027-01-05'))).toEqual([
      ['none-made', 1, 2, 'counted-on-other-days,corrected-since'],
    ]);
  });

  test('months that no part covers', () => {
    const parts = quarters([early, late], '2027-02-01').slice(0, 1);
    const whole = reportOf([early, late], '2026');
    expect(compareYear(whole, parts).months_missing).toHaveLength(9);
    expect(whyOf(whole, parts)).toEqual([['none-made', 2, 1, 'months-missing']]);
  });

  test('nothing that the reports tell: then they are wrong', () => {
    expect(whyOf(reportOf([early, late], '2026'), quarters([early], '2027-02-01'))).toEqual([
      ['none-made', 2, 1, 'unexplained'],
    ]);
  });

  test('a case that crosses two quarters makes no difference: each date places its own', () => {
    expect(compareYear(reportOf([decided], '2026'), quarters([decided], '2027-02-01')).differences).toEqual([]);
  });

  test('medians are not compared', () => {
    expect(compareYear(reportOf([decided], '2026'), quarters([decided], '2027-02-01')).not_compared).toEqual([
      { table_id: 'days-to-decide', why: 'does-not-add' },
    ]);
  });

  test('every reason has words', () => {
    for (const words of Object.values(whyDifferentWords))
      expect(Math.min(words.en.length, words.es.length)).toBeGreaterThan(20);
  });
});
