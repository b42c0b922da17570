import { createQuarterlyReport, type ReportOptions } from '@daybook/reports';
import type { Agreement, QuarterlyReport, Request } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { aDecision, anAsk, aRequest, countyJail } from './made-up/a-request.ts';
import { anAgency } from './made-up/an-agency.ts';
import { schemaFaults } from './made-up/schema-faults.ts';

const log_sha256 = 'a'.repeat(64);

function reportOf(log: (Request | Agreement)[], options: Partial<ReportOptions> = {}): QuarterlyReport {
  const maker = createQuarterlyReport({ agency: anAgency(), period: '2026-Q1', as_of: '2026-04-20', ...options });
  for (const record of log) maker.take(record);
  return maker.finish({ log_sha256 });
}

const tableOf = ({ tables }: QuarterlyReport, id: string) => tables.find(({ measure }) => measure === id);

const log = [
  // Received before the quarter, decided in it.
  aRequest({
    request_id: '1',
    received_on: '2025-12-30',
    asks: [anAsk({ decisions: [aDecision({ decided_on: '2026-01-02' })] })],
  }),
  // One paper, two asks: declined, and still open.
  aRequest({
    request_id: '2',
    received_on: '2026-01-05',
    asks: [
      anAsk({ decisions: [aDecision({ decided_on: '2026-01-06' })] }),
      anAsk({ ask_no: 2, ask: 'notify-release' }),
    ],
  }),
  // Decided after the quarter.
  aRequest({
    request_id: '3',
    received_on: '2026-03-31',
    asks: [anAsk({ decisions: [aDecision({ decided_on: '2026-04-01' })] })],
  }),
  // Closed in the quarter.
  aRequest({
    request_id: '4',
    received_on: '2026-02-01',
    asks: [anAsk({ closed_without_decision: 'expired', closed_on: '2026-02-03' })],
  }),
  // Corrected once, then a duplicate of number 2 that was withdrawn.
  aRequest({ request_id: '5', received_on: '2026-02-02' }),
  aRequest({ request_id: '5', received_on: '2026-02-03', revision: 2, revision_reason: 'correction-data-entry' }),
  aRequest({ request_id: '6', received_on: '2026-01-05', revision: 2, revision_reason: 'withdrawn-duplicate' }),
  // Another agency's, and a release of others.
  aRequest({ request_id: '7', agency_id: 'us-zz-otheroth' }),
  aRequest({
    request_id: '8',
    source: { kind: 'federal-release', release_id: 'r-1', file_sha256: log_sha256, row: 2 },
  }),
];

describe('a quarterly report', () => {
  const report = reportOf(log);

  test('is a valid record of the standard', () => expect(schemaFaults('quarterly-report', report)).toEqual([]));

  test('says of whom, for when, and from what', () => {
    expect(report).toMatchObject({
      report_id: 'us-zz-countyja-2026-q1-own-log',
      agency_id: countyJail,
      period: { name: '2026-Q1', start_on: '2026-01-01', end_on: '2026-03-31' },
      time_zone: 'America/Los_Angeles',
      months_covered: ['2026-01', '2026-02', '2026-03'],
      basis: { kind: 'derived', rows: 7, entries: 6, revisions_considered: 1, entries_withdrawn: 1, rows_not_read: 0 },
      corrections: [
        { reason: 'correction-data-entry', entries: 1 },
        { reason: 'withdrawn-duplicate', entries: 1 },
      ],
      nil: [],
    });
  });

  test('counts asks and requests apart', () => {
    expect(tableOf(report, 'asks-received')).toMatchObject({
      complete: true,
      placed_by: 'received',
      rows: [
        { ask: 'hold-custody', decision: 'declined', outcome: 'not-recorded', value: 2 },
        { ask: 'hold-custody', decision: 'none-made', outcome: 'not-recorded', value: 2 },
        { ask: 'notify-release', decision: 'none-made', outcome: 'not-recorded', value: 1 },
      ],
    });
    expect(tableOf(report, 'requests-received')?.rows).toEqual([
      { requesting_component: 'ice-ero', channel: 'fax', value: 4 },
    ]);
    expect(tableOf(report, 'days-to-decide')?.rows).toEqual([
      { ask: 'hold-custody', value: 1, observations: 2 },
      { ask: 'total', value: 1, observations: 2 },
    ]);
  });

  test('balances', () =>
    expect(report.balance).toEqual({
      open_at_start: 1,
      received: 5,
      decided: 2,
      closed_without_decision: 1,
      open_at_end: 3,
    }));

  test('without law files does not set holds beside limits', () =>
    expect(tableOf(report, 'holds-by-limit')).toBeUndefined());

  test('names what nobody stated', () =>
    expect(report.not_reported.map(({ part }) => part)).toEqual([
      'rates',
      'context',
      'expenditures',
      'agreements_in_force',
      'policy_changes',
      'outside_counts',
    ]));
});

describe('what keeps nothing from looking like zero', () => {
  const { received_on: _, ...undated } = aRequest();

  test('an empty log reports zero, and certifies nothing', () => {
    const empty = reportOf([]);
    expect(empty.nil).toEqual([]);
    expect(tableOf(empty, 'asks-received')).toMatchObject({ complete: true, rows: [] });
    expect(schemaFaults('quarterly-report', empty)).toEqual([]);
  });

  test('a certified nil is passed on', () => {
    const nil = [{ scope: 'all-requests' as const, certified_on: '2026-04-02' as const, office: 'Records Office' }];
    expect(reportOf([], { nil }).nil).toEqual(nil);
  });

  test.each<[string, () => QuarterlyReport]>([
    ['an entry without a date', () => reportOf([undated])],
    ['two wordings of one revision', () => reportOf([aRequest(), aRequest({ channel: 'mail' })])],
    ['a month that is not covered', () => reportOf([], { months_covered: ['2026-01', '2026-02'] })],
    ['a period that is not over', () => reportOf([], { as_of: '2026-03-30' })],
    [
      'rows that could not be read',
      () =>
        createQuarterlyReport({ agency: anAgency(), period: '2026-Q1', as_of: '2026-04-20' }).finish({
          log_sha256,
          rows_not_read: 1,
        }),
    ],
  ])('%s: a combination without a row is not known to be zero', (_name, make) =>
    expect(tableOf(make(), 'asks-received')?.complete).toBe(false),
  );
});

describe('other reports', () => {
  test('a month and a year come from the same function', () => {
    expect(reportOf(log, { period: '2026-02' }).balance).toMatchObject({
      open_at_start: 1,
      received: 2,
      open_at_end: 2,
    });
    expect(reportOf(log, { period: '2026', as_of: '2027-01-15' }).balance).toMatchObject({ received: 5, decided: 3 });
  });

  test('of a release: placed by the paper, by a third party, without a balance', () => {
    const dated = aRequest({
      request_id: '8',
      source: log[8]?.source ?? { kind: 'other' },
      instruments: [{ no: 1, instrument: 'i-247a', dated_on: '2026-01-09' }],
    });
    const { received_on: _, ...release } = dated;
    const report = reportOf([...log, release], { source_kind: 'federal-release' });
    expect(schemaFaults('quarterly-report', report)).toEqual([]);
    expect(report.basis).toMatchObject({ kind: 'third-party', rows: 2, releases: [{ release_id: 'r-1', rows: 2 }] });
    expect(tableOf(report, 'requests-received')).toMatchObject({ placed_by: 'instrument-dated' });
    expect(report).not.toHaveProperty('balance');
  });

  test('costs of the log stand in the statement, beside lines from the books', () => {
    const cost = { no: 1, category: 'hold-hours', money_source: 'local-general-fund', flow: 'expense' } as const;
    const ledger = {
      category: 'legal-litigation',
      money_source: 'local-general-fund',
      flow: 'expense',
      amount_cents: 5,
      basis: 'ledger',
    } as const;
    const paid = aRequest({
      costs: [
        { ...cost, amount_cents: 700, incurred_on: '2026-02-01' },
        { ...cost, no: 2, amount_cents: 50, incurred_on: '2026-02-02' },
      ],
    });
    expect(reportOf([paid], { expenditures: [ledger] }).expenditures).toEqual([
      { category: 'hold-hours', money_source: 'local-general-fund', flow: 'expense', amount_cents: 750, basis: 'log' },
      ledger,
    ]);
  });

  test('bookings give the rate of transfers, in whole numbers', () => {
    const transfer = aRequest({
      custody: { basis: [], custody_end: 'transferred-to-ice-at-release', ended_on: '2026-02-20' },
    });
    const context = [
      { item: 'bookings', value: 1200, unit: 'bookings', source_year: 2026, coverage_months: 3 },
    ] as const;
    const report = reportOf([transfer], { context: [...context] });
    expect(report.rates).toEqual([
      {
        rate: 'transfers-per-1000-bookings',
        numerator_of: 'transfers-to-ice',
        numerator: 1,
        denominator_of: 'bookings',
        denominator: 1200,
        per: 1000,
        coverage_months: 3,
      },
    ]);
    expect(reportOf([transfer], { context: [{ ...context[0], coverage_months: 2 }] }).rates).toEqual([]);
  });

  test('a period that is none is the mistake of the caller', () =>
    expect(() => reportOf([], { period: '2026-Q5' })).toThrow(RangeError));

  test('an agency without a time zone says so', () => {
    const { time_zone: _, ...nowhere } = anAgency({ time_zone_missing: 'unknown' });
    expect(reportOf(log, { agency: nowhere })).toMatchObject({ time_zone_missing: 'unknown' });
  });
});
