import type { CustodyEndCode, Instant, Request, RequestCustody } from '@daybook/types';
import { expect, test } from 'vitest';
import { aRequest } from '../made-up/a-request.ts';
import { rowsOf } from './rows-of.ts';

const ended = (custody_end: CustodyEndCode, said: Partial<RequestCustody> = {}) =>
  aRequest({ custody: { basis: [], custody_end, ended_on: '2026-03-01', ...said } });
const log = [
  ended('transferred-to-ice-at-release', { transfer_basis: 'judicial-warrant' }),
  ended('transferred-to-ice-timing-unknown'),
  ended('transferred-after-hold'),
  ended('ice-arrest-courthouse'),
  ended('released-no-ice'),
  ended('transferred-jail-prison'),
  ended('remains-in-custody'),
  ended('not-in-custody'),
  ended('unknown'),
  ended('detainer-cancelled'),
].map((request, at) => ({ ...request, request_id: `2026-${at}` }));

test.each<[string, string[]]>([
  [
    'custody-ends',
    [
      'ice-arrest-courthouse: 1',
      'released-no-ice: 1',
      'transferred-after-hold: 1',
      'transferred-jail-prison: 1',
      'transferred-to-ice-at-release: 1',
      'transferred-to-ice-timing-unknown: 1',
    ],
  ],
  [
    'transfers-to-ice',
    [
      'judicial-warrant transferred-to-ice-at-release: 1',
      'none-recorded transferred-after-hold: 1',
      'none-recorded transferred-to-ice-timing-unknown: 1',
    ],
  ],
  ['ice-arrests', ['ice-arrest-courthouse: 1']],
  ['releases', ['released-no-ice: 1']],
  ['holds', ['transferred-after-hold: 1']],
  ['hold-minutes', []],
  ['holds-not-known', ['ice-arrest-courthouse: 1', 'released-no-ice: 1', 'transferred-to-ice-timing-unknown: 1']],
])('%s', (id, rows) => expect(rowsOf(id, log)).toEqual(rows));

/** Eligible for release on Friday 13 March at 18:00, and kept until a moment. */
const kept = (ended_at: Instant, said: Partial<RequestCustody> = {}) =>
  aRequest({
    instruments: [{ no: 1, instrument: 'i-247a' }],
    custody: {
      basis: [],
      release_eligible_at: '2026-03-13T18:00:00-07:00',
      ended_at,
      custody_end: 'released-no-ice',
      ...said,
    },
  });

test.each<[string, Request, string[], string[], string[]]>([
  [
    'within 48 hours',
    kept('2026-03-15T18:00:00-07:00'),
    ['released-no-ice: 1'],
    ['released-no-ice: 2880'],
    ['i247a-48h-continuous within-limit: 1', 'zero over-limit: 1'],
  ],
  [
    'over 48 hours',
    kept('2026-03-15T18:01:00-07:00'),
    ['released-no-ice: 1'],
    ['released-no-ice: 2881'],
    ['i247a-48h-continuous over-limit: 1', 'zero over-limit: 1'],
  ],
  ['released in time', kept('2026-03-13T18:00:00-07:00'), [], [], []],
  ['moments win over words', kept('2026-03-13T18:00:00-07:00', { custody_end: 'transferred-after-hold' }), [], [], []],
  [
    'moments that are not known',
    ended('transferred-after-hold'),
    ['transferred-after-hold: 1'],
    [],
    ['zero not-computable: 1'],
  ],
  [
    'a day before the law',
    ended('transferred-after-hold', { release_eligible_on: '2019-12-31' }),
    ['transferred-after-hold: 1'],
    [],
    ['local-none no-limit-known: 1'],
  ],
  ['placed by the end of custody', kept('2026-04-01T00:00:00-07:00'), [], [], []],
])('a hold: %s', (_, request, holds, minutes, limits) => {
  expect(rowsOf('holds', [request])).toEqual(holds);
  expect(rowsOf('hold-minutes', [request])).toEqual(minutes);
  expect(rowsOf('holds-by-limit', [request])).toEqual(limits);
});
