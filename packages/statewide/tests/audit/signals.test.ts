import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedLaw } from '@daybook/reports';
import type { LegalProfile } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import type { AgencyQuarter } from '../../src/audit/agency-quarter.ts';
import type { Audit } from '../../src/audit/audit.ts';
import { auditOf } from '../../src/audit/audit-of.ts';
import { signals } from '../../src/audit/signals/index.ts';
import { agencyQuarter } from '../support/agency-quarter.ts';

const title = (_: string, code: string) => ({ en: code, es: `${code} es` });
const shipped = { profiles: shippedLaw, jurisdictions: [], agencies: [] };
const audit = (all: readonly AgencyQuarter[], scope = {}): Audit => auditOf(all, { law: shipped, title, ...scope });
const A = 'us-zz-aaaaaaaa';
const asked = (all: readonly AgencyQuarter[], scope = {}) =>
  audit(all, scope).questions.map(({ signal, quarter, message }) => `${signal} ${quarter} ${message.en}`);

describe('transfers without a logged request', () => {
  const log = (direction: string, entries: number) => ({ direction, custody_end: 'transferred-after-hold', entries });

  test('entries that are a query or an alert are asked about; requests, contacts and acts are not', () => {
    const one = agencyQuarter(
      A,
      '2026-Q1',
      {},
      {
        log: [
          log('automatic', 2),
          log('outbound-query', 1),
          log('inbound', 9),
          log('outbound-contact', 4),
          log('delegated-act', 5),
        ],
      },
    );
    const { questions, numbers } = audit([one]);
    expect(questions.map(({ signal, numbers: on }) => [signal, on])).toEqual([
      ['informal-notification', [`${A}:2026-Q1:taken-without-request`]],
    ]);
    expect(numbers.find(({ name }) => name === 'taken-without-request')?.value).toBe(3);
  });

  test('more transfers than asks of this quarter and the one before are asked about, and as many are not', () => {
    const pair = (transfers: number) => [
      agencyQuarter(A, '2026-Q1', { custody_asks: 4 }),
      agencyQuarter(A, '2026-Q2', { custody_asks: 6, transfers }),
    ];
    expect(asked(pair(12))).toEqual([
      'informal-notification 2026-Q2 Transfers: 12. Asks logged in this quarter and the one before that could lead to one: 10. What stands behind the other 2 or more?',
    ]);
    expect(asked(pair(10))).toEqual([]);
    expect(asked(pair(12).slice(1))).toEqual([]);
  });

  test('what is known of a count that is not known as a whole is enough for the question', () => {
    const one = agencyQuarter(
      A,
      '2026-Q2',
      { custody_asks: 1 },
      {
        transfers: { at_least: 5, months: 2, source_kind: 'own-log' },
      },
    );
    expect(asked([agencyQuarter(A, '2026-Q1', { custody_asks: 1 }), one])).toHaveLength(1);
  });
});

test('others who count more than the agency are asked about, those who count as many or fewer are not', () => {
  const one = (theirs: number) =>
    agencyQuarter(
      A,
      '2026-Q1',
      { transfers: 38 },
      {
        others: [{ value: theirs, months: 3, source_kind: 'federal-release' }],
      },
    );
  expect(asked([one(48)])[0]).toMatch(/own count: 38\. By another source \(federal-release\): 48\./);
  expect(asked([one(38)])).toEqual([]);
});

test('holds over a clock are asked about clock by clock, never added', () => {
  const holds = [
    { hold_clock: 'fed-48h-business', within: 8, over: 2, unknown: 1 },
    { hold_clock: 'i247a-48h-continuous', within: 10, over: 0, unknown: 0 },
    { hold_clock: 'zero', within: 0, over: 3, unknown: 0 },
  ];
  const { questions, numbers } = audit([agencyQuarter(A, '2026-Q1', {}, { holds })]);
  expect(questions.map(({ numbers: on }) => on)).toEqual([
    [`${A}:2026-Q1:holds-over-fed-48h-business`],
    [`${A}:2026-Q1:holds-over-zero`],
  ]);
  expect(questions[0]?.message.en).toMatch(
    /^fed-48h-business: 2 of 10 holds went on after the limit \(2\.52–55\.6 %\); of 1 more/,
  );
  expect(numbers.find(({ name }) => name === 'holds-over-zero-share')).toMatchObject({ value: 100, high: 100 });
});

describe('the ground of transfers beside the law of the place', () => {
  const bases = [
    { transfer_basis: 'detainer-only', transfers: 2 },
    { transfer_basis: 'judicial-warrant', transfers: 7 },
  ];
  const of = (agency_id: string, transfer_basis = 'detainer-only') =>
    agencyQuarter(
      agency_id,
      '2026-Q1',
      {},
      { agency_type: 'sheriff', bases: [{ ...bases[0], transfer_basis, transfers: 2 }] },
    );

  test('a detainer alone is asked about where state law restricts handing over, and not where it is silent', () => {
    const [question] = audit([of('us-il-aaaaaaaa')]).questions;
    expect(question).toMatchObject({ signal: 'ground-and-law', basis: [expect.stringMatching(/^us-il: /)] });
    expect(question?.message.en).toMatch(/^Transfers by ground: detainer-only: 2\. The law on file/);
    expect(asked([of('us-zz-aaaaaaaa')])).toEqual([]);
  });

  test('a law file that was given counts as the shipped ones do', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../../schemas/v1/examples/law/us-zz.json'), 'utf8');
    const zephyra = JSON.parse(text) as LegalProfile;
    const duties = zephyra.duties.map((one) =>
      one.asks.includes('transfer-custody') ? { ...one, duty: 'requires-judicial-warrant' as const } : one,
    );
    const law = { ...shipped, profiles: [...shippedLaw, { ...zephyra, duties }] };
    const [question] = audit([of('us-zz-aaaaaaaa')], { law }).questions;
    expect(question).toMatchObject({ signal: 'ground-and-law', basis: [expect.stringMatching(/^us-zz: /)] });
  });

  test('a warrant of a judge is no question', () => {
    expect(asked([of('us-il-aaaaaaaa', 'judicial-warrant')])).toEqual([]);
  });
});

test('an audit of one agency or quarter still compares with the whole state', () => {
  const state = Array.from({ length: 12 }, (_, at) =>
    agencyQuarter(`us-zz-${at}`, '2026-Q1', { transfers: at === 0 ? 60 : 10, bookings: 1000 }),
  );
  const whole = audit(state);
  const one = audit(state, { agency_id: 'us-zz-0' });
  expect(one.questions).toEqual(whole.questions);
  expect(one.questions[0]?.signal).toBe('apart-from-the-state');
  expect([whole.comparisons, one.comparisons]).toEqual([12, 1]);
  expect(one.numbers.every(({ agency_id }) => agency_id === 'us-zz-0')).toBe(true);
  expect(audit(state, { quarter: '2026-Q2' })).toMatchObject({ questions: [], numbers: [], funnels: [] });
});

test('rates have their exact intervals, and a ratio to no request has no upper limit', () => {
  const { numbers } = audit([agencyQuarter(A, '2026-Q1', { transfers: 5, bookings: 642, requests: 0 })]);
  const found = (name: string) => numbers.find((one) => one.name === name);
  expect(found('transfers-per-1000-bookings')).toMatchObject({ per: 1000, made_of: ['transfers', 'bookings'] });
  expect(found('transfers-per-1000-bookings')?.low).toBeCloseTo(2.5288, 3);
  expect(found('transfers-per-1000-bookings')?.high).toBeCloseTo(18.175, 3);
  expect(found('transfers-per-100-requests')).not.toHaveProperty('high');
  expect(found('transfers-per-100-requests')?.low).toBeGreaterThan(0);
});

test('every message is a question, in both languages, that claims no breach', () => {
  const blames = /\b(illegal|unlawful|violat|breach|guilt|hid|ilegal|viol[óa]|culpa|ocult)/i;
  const state = Array.from({ length: 12 }, (_, at) =>
    agencyQuarter(
      `us-il-${at}`,
      '2026-Q2',
      { transfers: at === 0 ? 200 : 10, bookings: 1000, custody_asks: 1 },
      {
        agency_type: 'sheriff',
        log: [{ direction: 'automatic', custody_end: 'transferred-after-hold', entries: 1 }],
        others: [{ value: 900, months: 3, source_kind: 'federal-release' }],
        holds: [{ hold_clock: 'zero', within: 0, over: 1, unknown: 2 }],
        bases: [{ transfer_basis: 'detainer-only', transfers: 1 }],
      },
    ),
  );
  const past = ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'].map((quarter) =>
    agencyQuarter('us-il-0', quarter, { transfers: 5, bookings: 1000, custody_asks: 1 }),
  );
  const { questions } = audit([...state, ...past]);
  expect([...new Set(questions.map(({ signal }) => signal))].sort()).toEqual(signals.map(({ id }) => id).sort());
  for (const { message } of questions) {
    expect(message.en).toMatch(/\?$/);
    expect(message.es).toMatch(/¿[^?]+\?$/);
    expect(`${message.en} ${message.es}`).not.toMatch(blames);
  }
});
