import { auditRows } from './audit-rows.ts';
import { contextAndMoneyRows } from './context-and-money-rows.ts';
import { coverageAndSumRows } from './coverage-and-sum-rows.ts';
import type { Rows } from './rows-of.ts';
import { siteRows } from './site-rows.ts';

/** Rows that every query gives an answer for: two agencies, two quarters, and what is rare. */
export const someRows: Rows = {
  agencies: auditRows.agencies,
  places: [
    { state: 'ZZ', jurisdiction_id: 'us-county-99003', geoid: '99003', name: 'Ostrand County', level: 'county' },
    { state: 'ZZ', jurisdiction_id: 'us-state-99', geoid: '99', name: 'Zephyra', level: 'state' },
  ],
  requests: auditRows.requests,
  measures: [
    ...auditRows.measures,
    ...siteRows.measures,
    ...contextAndMoneyRows.measures,
    ...coverageAndSumRows.measures,
  ],
  agreements: siteRows.agreements,
  publications: [
    { state: 'ZZ', publication_sha256: 'aa', folder: 'a/2026-q1', agency_id: 'us-zz-aaaaaaaa', use: 'superseded' },
    { state: 'ZZ', publication_sha256: 'ab', folder: 'a/2026-q2', agency_id: 'us-zz-aaaaaaaa', use: 'current' },
    { publication_sha256: 'ac', folder: 'c', use: 'set-aside' },
  ],
  coverage: [
    ...coverageAndSumRows.coverage,
    { state: 'ZZ', agency_id: 'us-zz-aaaaaaaa', period: '2026-Q1', duty: 'zz-act', standing: 'reported', days_late: 0 },
    { state: 'ZZ', agency_id: 'us-zz-bbbbbbbb', period: '2026-Q1', duty: 'zz-act', standing: 'silent' },
  ],
  asks: [
    {
      state: 'ZZ',
      quarter: '2026-Q1',
      agency_id: 'us-zz-aaaaaaaa',
      public_id: 'a1',
      ask_no: 1,
      source_kind: 'own-log',
      ask: 'hold-custody',
      decision: 'declined',
      outcome: 'released-no-ice',
      asks: 1,
    },
    {
      state: 'ZZ',
      quarter: '2026-Q1',
      agency_id: 'us-zz-aaaaaaaa',
      public_id: 'a2',
      ask_no: 1,
      source_kind: 'own-log',
      ask: 'hold-custody',
      decision: 'declined',
      outcome: 'released-no-ice',
      asks: 1,
    },
    {
      state: 'ZZ',
      quarter: '2026-Q2',
      agency_id: 'us-zz-aaaaaaaa',
      public_id: 'a3',
      ask_no: 1,
      source_kind: 'own-log',
      ask: 'notify-release',
      decision: 'complied-full',
      outcome: 'transferred-after-hold',
      asks: 1,
    },
    {
      state: 'ZZ',
      quarter: '2026-Q1',
      agency_id: 'us-zz-bbbbbbbb',
      public_id: 'b1',
      ask_no: 1,
      source_kind: 'own-log',
      ask: 'hold-custody',
      decision: 'complied-full',
      outcome: 'transferred-after-hold',
      asks: 9007199254740993n,
    },
  ],
};
