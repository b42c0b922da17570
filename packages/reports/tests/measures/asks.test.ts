import type { Request } from '@daybook/types';
import { expect, test } from 'vitest';
import { aDecision, anAsk, aRequest } from '../made-up/a-request.ts';
import { rowsOf } from './rows-of.ts';

const withAsk = (said: Parameters<typeof anAsk>[0], of: Partial<Request> = {}) =>
  aRequest({ asks: [anAsk(said)], ...of });
const { received_on: _, ...noDay } = aRequest();
const open = 'hold-custody none-made not-recorded: 1';

test.each<[string, Request, string[]]>([
  ['open, without a custody part', aRequest(), [open]],
  ['not about custody', withAsk({ ask: 'info-dmv' }), ['info-dmv none-made not-applicable: 1']],
  [
    'the last decision is in force',
    withAsk({ decisions: [aDecision(), aDecision({ no: 2, decision: 'complied-full' })] }),
    ['hold-custody complied-full not-recorded: 1'],
  ],
  [
    'the outcome stands on every ask; unknown is a value of its own',
    aRequest({ asks: [anAsk(), anAsk({ ask: 'info-dmv' })], custody: { basis: [], custody_end: 'unknown' } }),
    ['hold-custody none-made unknown: 1', 'info-dmv none-made unknown: 1'],
  ],
  ['a custody part without an end', aRequest({ custody: { basis: [] } }), [open]],
  ['a bulk entry', withAsk({ ask: 'info-alpr' }, { quantity: 4000 }), ['info-alpr none-made not-applicable: 4000']],
  ['the first day', aRequest({ received_on: '2026-01-01' }), [open]],
  ['the last day', aRequest({ received_on: '2026-03-31' }), [open]],
  ['the day before', aRequest({ received_on: '2025-12-31' }), []],
  ['the day after', aRequest({ received_on: '2026-04-01' }), []],
  ['without a day: not zero, and in no quarter', { ...noDay, received_on_missing: 'unknown' }, ['undated: 1']],
  ['by the moment in local time', { ...noDay, received_at: '2026-04-01T02:00:00Z' }, [open]],
  ['an outbound query asks nothing', aRequest({ direction: 'outbound-query', asks: [] }), []],
  ['withdrawn counts nowhere', aRequest({ revision: 2, revision_reason: 'withdrawn-duplicate' }), []],
  ['corrected counts', aRequest({ revision: 2, revision_reason: 'correction-coding' }), [open]],
  ['expunged counts', aRequest({ revision: 2, revision_reason: 'expunged' }), [open]],
])('asks received: %s', (_name, request, rows) => expect(rowsOf('asks-received', [request])).toEqual(rows));

const pointing = aRequest({ request_id: '2', custody: { basis: [], recorded_in: '1' } });
const holding = aRequest({
  request_id: '1',
  custody: {
    basis: [],
    custody_end: 'transferred-after-hold',
    ended_on: '2026-03-01',
    transfer_basis: 'detainer-only',
  },
});

test.each([[[pointing, holding]], [[holding, pointing]]])(
  'custody recorded in another entry: both asks show it, the transfer is one',
  (log) => {
    expect(rowsOf('asks-received', log)).toEqual(['hold-custody none-made transferred-after-hold: 2']);
    expect(rowsOf('transfers-to-ice', log)).toEqual(['detainer-only transferred-after-hold: 1']);
    expect(rowsOf('holds', log)).toEqual(['transferred-after-hold: 1']);
  },
);

test('an entry that points to another records no end of custody, whatever else it says', () => {
  const both = { ...holding, request_id: '3', custody: { ...holding.custody, basis: [], recorded_in: '1' } };
  expect(rowsOf('custody-ends', [holding, both])).toEqual(['transferred-after-hold: 1']);
});

const asked = aRequest({ request_id: '1', asks: [] });
test.each<[string, Request[]]>([
  ['is not there', [pointing]],
  ['is withdrawn', [pointing, { ...holding, revision: 2, revision_reason: 'withdrawn-test-entry' }]],
  ['points on', [{ ...asked, custody: { basis: [], recorded_in: '3' } }, pointing]],
  ['has no custody part', [asked, pointing]],
])('custody recorded in an entry that %s is not recorded', (_name, log) =>
  expect(rowsOf('asks-received', log)).toEqual([open]),
);

test('a revision replaces what the one before it added, in any order', () => {
  const first = withAsk({});
  const second = withAsk({ decisions: [aDecision()] }, { revision: 2, revision_reason: 'progress' });
  for (const log of [
    [first, second],
    [second, first],
    [first, second, second, first],
  ])
    expect(rowsOf('asks-received', log)).toEqual(['hold-custody declined not-recorded: 1']);
});

test('two wordings of one revision count nothing, until a newer one settles it', () => {
  const log = [aRequest(), aRequest({ channel: 'mail' })];
  expect(rowsOf('asks-received', log)).toEqual([]);
  expect(rowsOf('asks-received', [...log, aRequest({ revision: 2 })])).toEqual([open]);
});
