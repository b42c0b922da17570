import { createLaw, lawOfRequest, shippedLaw } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { expect, test } from 'vitest';
import { aClock, aProfile } from './made-up/a-profile.ts';
import { aRequest, countyJail } from './made-up/a-request.ts';
import { aCounty, anAgency } from './made-up/an-agency.ts';

const zone = 'America/Los_Angeles';
const law = (state = {}) =>
  createLaw({
    profiles: [...shippedLaw.filter(({ law_id }) => law_id === 'us'), aProfile(state)],
    jurisdictions: [aCounty()],
    agencies: [anAgency()],
  });
const detainer = (custody: object): Request =>
  ({
    ...aRequest(),
    agency_id: countyJail,
    instruments: [{ no: 1, instrument: 'i-247a' }],
    asks: [{ ask_no: 1, ask: 'hold-custody', decisions: [], disclosures: [] }],
    custody: { basis: ['pretrial'], ...custody },
  }) as unknown as Request;

test('the limits of a hold stand beside one another while the person is still held: the form says Sunday, the rule Tuesday', () => {
  const { limits } = lawOfRequest(
    detainer({ release_eligible_at: '2026-03-13T17:00:00-07:00', processing_minutes: 60 }),
    law(),
    zone,
    '2026-03-14',
  );
  const said = limits.map(({ what, limit, citation }) => [what, limit, citation.text.slice(0, 16)]);
  expect(said).toEqual([
    [{ clock: 'i247a-48h-continuous' }, '2026-03-15T18:00:00-07:00', expect.any(String)],
    [{ clock: 'fed-48h-business' }, '2026-03-17T18:00:00-07:00', '8 CFR 287.7(d)'],
  ]);
});

test('a clock of the state that runs from bail is among the limits, in words', () => {
  const what = { en: 'Release after bail', es: 'Liberar tras la fianza' };
  const bail = { ...aClock({}), clock_id: 'bail', what, starts: 'bond-posted', direction: 'after', limit_minutes: 360 };
  const { limits } = lawOfRequest(
    detainer({ bail_posted_at: '2026-03-13T09:00:00-07:00' }),
    law({ other_clocks: [bail] }),
    zone,
    '2026-03-14',
  );
  expect(limits).toMatchObject([{ what: { words: what }, limit: '2026-03-13T15:00:00-07:00' }]);
});

test('each ask is looked up on the day of its decision, else of the receipt, else on the day that is given', () => {
  const on = (change: object) =>
    lawOfRequest({ ...detainer({}), ...change } as Request, law(), zone, '2026-08-01').asks[0]?.on;
  const decided = [
    { ask_no: 1, ask: 'hold-custody', decisions: [{ no: 1, decision: 'declined', decided_on: '2026-04-02' }] },
  ];
  expect(on({ received_on: '2026-04-01', asks: decided })).toBe('2026-04-02');
  expect(on({ received_on: '2026-04-01' })).toBe('2026-04-01');
  expect(on({ received_on: undefined, received_at: '2026-04-01T02:00:00Z' })).toBe('2026-03-31');
  expect(on({ received_on: undefined, received_at: undefined })).toBe('2026-08-01');
});

test('without the record of the agency nothing is claimed', () => {
  const none = createLaw({ profiles: [], jurisdictions: [], agencies: [] });
  const { asks, provisions, limits } = lawOfRequest(
    detainer({ release_eligible_at: '2026-03-13T17:00:00-07:00' }),
    none,
    zone,
    '2026-03-14',
  );
  expect(asks[0]?.duty).toEqual({ missing: 'agency-not-given' });
  expect(provisions).toEqual({ missing: 'agency-not-given' });
  expect(limits).toEqual([]);
});
