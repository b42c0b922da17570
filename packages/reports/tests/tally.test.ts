import { createTally, foldRecords, isCounted, type TallyOptions } from '@daybook/reports';
import type { Request, RequestFacility } from '@daybook/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aRequest, countyJail } from './made-up/a-request.ts';
import { anAgency } from './made-up/an-agency.ts';
import { anyLog } from './made-up/any-log.ts';
import { schemaFaults } from './made-up/schema-faults.ts';

function rowsOf(log: Request[], options: TallyOptions) {
  const tally = createTally(options);
  for (const request of log) tally.take(request);
  const rows = tally.rows();
  expect(schemaFaults('report-rows', rows)).toEqual([]);
  return rows;
}

const { received_on: _, agency_id: __, ...bare } = aRequest();

/** A row of a federal release: dated by its paper, its agency not matched. */
const released = (facility: RequestFacility, row: number, dated_on?: '2011-03-04' | '2011-05-04'): Request => ({
  ...bare,
  request_id: `row-${row}`,
  source: { kind: 'federal-release', release_id: 'ice-1', file_sha256: 'a'.repeat(64), row },
  agency_id_missing: 'unknown',
  facility,
  instruments: [
    dated_on === undefined
      ? { no: 1, instrument: 'i-247', dated_on_missing: 'unknown' }
      : { no: 1, instrument: 'i-247', dated_on },
  ],
  custody: { basis: [], custody_end: 'unknown' },
});
const county: RequestFacility = {
  as_listed: 'ALDER CNTY JAIL, ZZ',
  city: 'ALDER',
  state: 'ZZ',
  operator_level: 'county',
};
const federal: RequestFacility = { as_listed: 'FCI ALDER', city: 'ALDER', state: 'ZZ', operator_level: 'federal' };
const log = [
  released(county, 2, '2011-03-04'),
  released(county, 3, '2011-03-04'),
  released(county, 4, '2011-05-04'),
  released(federal, 5, '2011-03-04'),
  released(county, 6),
];
const said = {
  source_kind: 'federal-release',
  date_used: 'instrument_dated_on',
  ask: 'hold-custody',
  decision: 'none-made',
  outcome: 'unknown',
};

describe('a tally', () => {
  test('by state keeps federal facilities out of the state, and an unknown day out of every quarter', () => {
    expect(rowsOf(log, { by: 'state' })).toEqual([
      { ...said, period: '2011-Q1', located_in: 'ZZ', operator_level: 'federal', value: 1 },
      { ...said, period: '2011-Q1', state: 'ZZ', value: 2 },
      { ...said, period: '2011-Q2', state: 'ZZ', value: 1 },
      { ...said, period_missing: 'unknown', state: 'ZZ', value: 1 },
    ]);
  });

  test('by facility names it as printed', () => {
    const row = { ...said, agency_id_missing: 'unknown', facility_city: 'ALDER' };
    expect(rowsOf(log, { by: 'facility', period: 'year' })).toEqual([
      { ...row, period: '2011', located_in: 'ZZ', operator_level: 'federal', facility: 'FCI ALDER', value: 1 },
      { ...row, period: '2011', state: 'ZZ', operator_level: 'county', facility: 'ALDER CNTY JAIL, ZZ', value: 3 },
      {
        ...row,
        period_missing: 'unknown',
        state: 'ZZ',
        operator_level: 'county',
        facility: 'ALDER CNTY JAIL, ZZ',
        value: 1,
      },
    ]);
  });

  test('by agency sets own logs apart from releases', () => {
    const own = { source_kind: 'own-log', date_used: 'received_on', ask: 'hold-custody', decision: 'none-made' };
    expect(rowsOf([...log.slice(0, 1), aRequest()], { by: 'agency' })).toEqual([
      { ...said, period: '2011-Q1', state: 'ZZ', agency_id_missing: 'unknown', value: 1 },
      { ...own, period: '2026-Q1', state: 'ZZ', agency_id: countyJail, outcome: 'not-recorded', value: 1 },
    ]);
  });

  test('an agency that the federal government runs counts into no state', () => {
    const agency = () => anAgency({ operator_level: 'federal' });
    expect(rowsOf([aRequest()], { by: 'state', agency })).toMatchObject([
      { located_in: 'ZZ', operator_level: 'federal' },
    ]);
  });

  test('a moment without a date needs the zone of the agency', () => {
    const { received_on: _date, ...request } = aRequest({ received_at: '2026-04-01T02:00:00Z' });
    expect(rowsOf([request], { by: 'agency', agency: () => anAgency() })).toMatchObject([{ period: '2026-Q1' }]);
    expect(rowsOf([request], { by: 'agency' })).toMatchObject([{ period_missing: 'unknown' }]);
  });

  test('says how many records and entries went in', () => {
    const tally = createTally({ by: 'state' });
    for (const request of [...log, ...log]) tally.take(request);
    tally.take({ record: 'agency' });
    expect(tally.counted()).toEqual({ rows: 10, entries: 5, entries_withdrawn: 0, conflicts: 0 });
  });

  test('counts every ask in force once, however it is split', () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom('state', 'facility', 'agency'), (requests, by) => {
        const asks = foldRecords(requests)
          .current.filter(isCounted)
          .reduce((sum, request) => sum + request.asks.length * (request.quantity ?? 1), 0);
        const rows = rowsOf(requests, { by });
        expect(rows.reduce((sum, { value }) => sum + value, 0)).toBe(asks);
      }),
    );
  });
});
