import type { Rows } from './rows-of.ts';

const agency = { state: 'ZZ', agency_id: 'us-zz-aaaaaaaa' } as const;

/** Rows that the pages of a state are made of, for the queries that the rows of others leave without an answer. */
export const siteRows = {
  agreements: [{ ...agency, agreement_id: 'a1', agreement_type: '287g-wso', status: 'active' }],
  measures: [
    {
      ...agency,
      quarter: '2026-Q1',
      period: '2026-Q1',
      report_id: 'site-1',
      source_kind: 'own-log',
      basis: 'derived',
      table_id: 'decisions-by-reason',
      measure: 'decision-reasons',
      cell: 'ask=hold-custody;decision=declined;reason=state-law-prohibits',
      ask: 'hold-custody',
      decision: 'declined',
      value: 4,
    },
    {
      ...agency,
      quarter: '2026-Q1',
      period: '2026-Q1',
      report_id: 'site-1',
      source_kind: 'own-log',
      basis: 'derived',
      table_id: 'asks-by-decision-and-outcome',
      measure: 'asks-received',
      cell: 'ask=hold-custody;decision=declined;outcome=unknown',
      ask: 'hold-custody',
      decision: 'declined',
      outcome: 'unknown',
      value: 9007199254740993n,
    },
  ],
} as const satisfies Rows;
