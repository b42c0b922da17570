import { expect, test } from 'vitest';
import { TRAITS } from '../src/facts/traits.ts';
import { traitsOf } from '../src/facts/traits-of.ts';
import { rules } from '../src/rules.ts';
import { request } from './support/request.ts';

const ask = { ask_no: 1, ask: 'hold-custody', replied_to_requester: false, disclosures: [], decisions: [] };
const open = { ...ask, replied_to_requester: undefined };
const decision = { no: 1, decision: 'declined', reasons: ['no-judicial-warrant'], legal_basis: [], provisions: [] };
const custody = { release_eligible_at: '2026-03-10T18:00:00-07:00', ended_at: '2026-03-10T20:00:00-07:00' };

const namesOf = (change: object) => {
  const traits = traitsOf('request', { ...bare, ...change });
  return Object.entries(TRAITS).flatMap(([name, bits]) => ((traits & bits) === 0 ? [] : [name]));
};
const bare = { ...request(), received_at: undefined, instruments: [], asks: [], notices: [], costs: [], answers: [] };

test.each([
  ['nothing', {}, ['any']],
  ['a form', { instruments: [{ no: 1, instrument: 'i-247a' }] }, ['any', 'paper', 'form']],
  ['a warrant', { instruments: [{ no: 1, instrument: 'judicial-arrest-warrant' }] }, ['any', 'paper', 'court-paper']],
  ['an open ask', { asks: [open] }, ['any', 'ask']],
  ['an ask without a reply', { asks: [ask] }, ['any', 'ask', 'denied']],
  [
    'an ask that was declined',
    { asks: [{ ...open, decisions: [decision] }] },
    ['any', 'ask', 'decision', 'declined', 'complied-or-declined', 'reason'],
  ],
  [
    'a decision that was changed',
    { asks: [{ ...open, decisions: [decision, { ...decision, no: 2, decision: 'complied-full', reasons: [] }] }] },
    [
      'any',
      'ask',
      'decision',
      'complied',
      'complied-or-declined',
      'history',
      'reason',
      'held',
      'several',
      'held-or-custody',
    ],
  ],
  ['custody past release', { custody }, ['any', 'custody', 'past-release', 'held-or-custody']],
  [
    'processing for all of it',
    { custody: { ...custody, processing_minutes: 120 } },
    ['any', 'custody', 'held-or-custody'],
  ],
  ['two notices', { notices: [{}, {}] }, ['any', 'several']],
  ['an answer and a link', { answers: [{}], related_requests: [{}] }, ['any', 'related', 'answered']],
  [
    'a row of a release of old',
    { source: { kind: 'federal-release' }, received_on: '2002-12-31' },
    ['any', 'before-ice', 'release'],
  ],
  [
    'custody recorded elsewhere',
    { custody: { recorded_in: 'R-1', processing_minutes: 1441 } },
    ['any', 'custody', 'held-or-custody', 'recorded-elsewhere', 'long-processing'],
  ],
  ['a list that is missing', { asks: undefined, instruments: undefined, notices: undefined }, ['any']],
])('%s', (_, change, expected) => {
  expect(namesOf(change)).toEqual(expected);
});

test('only requests have traits of their own, and every rule asks for one that there is', () => {
  expect(traitsOf('agency', { asks: [ask] })).toBe(TRAITS.any);
  const asked = rules.flatMap((rule) => ('when' in rule && rule.when !== undefined ? [rule] : []));
  expect(asked.filter(({ record, when = '' }) => record !== 'request' || !(when in TRAITS))).toEqual([]);
  const unused = Object.keys(TRAITS).filter((name) => name !== 'any' && !asked.some(({ when }) => when === name));
  expect(unused).toEqual([]);
});
