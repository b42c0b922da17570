import { createQuarterlyReport } from '@daybook/reports';
import type { Agreement } from '@daybook/types';
import { expect, test } from 'vitest';
import { countyJail } from './made-up/a-request.ts';
import { anAgency } from './made-up/an-agency.ts';

const agreement = (said: Partial<Agreement>): Agreement => ({
  record: 'agreement',
  standard_version: '1.0',
  view: 'agency',
  revision: 1,
  agreement_id: 'us-zz-countyja-287g-jem-1',
  source: { kind: 'own-log' },
  agency_id: countyJail,
  other_parties: [],
  agreement_type: '287g-jem',
  status: 'active',
  functions: [],
  money: [],
  documents: [],
  listings: [],
  ...said,
});

test.each<[string, Partial<Agreement>, boolean]>([
  ['signed before', { signed_on: '2025-06-01' }, true],
  ['signed on the last day', { signed_on: '2026-03-31' }, true],
  ['signed after', { signed_on: '2026-04-01' }, false],
  ['signed before, effective after', { signed_on: '2026-03-01', effective_on: '2026-04-01' }, false],
  ['ended on the first day', { signed_on: '2025-06-01', status: 'expired', ended_on: '2026-01-01' }, true],
  ['ended before', { signed_on: '2025-06-01', status: 'expired', ended_on: '2025-12-31' }, false],
  ['gone from the list before', { signed_on: '2025-06-01', status: 'not-listed', last_listed_on: '2025-12-31' }, false],
  [
    'gone from the list in the quarter',
    { signed_on: '2025-06-01', status: 'not-listed', last_listed_on: '2026-02-01' },
    true,
  ],
  ['day of signature not known, listed before', { signed_on_missing: 'unknown', first_listed_on: '2025-12-01' }, true],
  ['pending', { status: 'pending-signature' }, false],
  ["another agency's", { signed_on: '2025-06-01', agency_id: 'us-zz-otheroth' }, false],
])('an agreement %s: in force in the quarter is %s', (_, said, isInForce) => {
  const maker = createQuarterlyReport({ agency: anAgency(), period: '2026-Q1', as_of: '2026-04-20' });
  maker.take(agreement(said));
  const { agreements_in_force, not_reported } = maker.finish();
  expect(agreements_in_force.map(({ agreement_id, as_of }) => [agreement_id, as_of])).toEqual(
    isInForce ? [['us-zz-countyja-287g-jem-1', '2026-04-20']] : [],
  );
  expect(not_reported.map(({ part }) => part)).not.toContain('agreements_in_force');
});
