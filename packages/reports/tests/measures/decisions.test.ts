import type { RequestAsk, RequestDecision } from '@daybook/types';
import { expect, test } from 'vitest';
import { aDecision, anAsk, aRequest } from '../made-up/a-request.ts';
import { rowsOf } from './rows-of.ts';

const decided = (...decisions: RequestDecision[]) => anAsk({ decisions });
const closed = { closed_without_decision: 'expired', closed_on: '2026-02-20' } as const;
const { decided_on: _, ...noDay } = aDecision();
const twice = decided(
  aDecision({ reasons: ['no-judicial-warrant', 'state-law-prohibits'], legal_basis: ['state-statute'] }),
  aDecision({ no: 2, decision: 'complied-full', decided_on: '2026-04-02' }),
);
const none = decided(aDecision({ decision: 'none-made' }));
const reviewed = aDecision({ review_level: 'supervisor', review_result: 'approved' });

test.each<[string, string, RequestAsk[], string[]]>([
  ['decisions-made', 'each by its own day', [twice], ['hold-custody declined: 1']],
  ['decisions-made', 'none made is none', [none], []],
  ['decisions-made', 'without a day', [decided(noDay)], ['undated: 1']],
  [
    'decisions-made',
    'by its moment in local time',
    [decided({ ...noDay, decided_at: '2026-04-01T06:59:00Z' })],
    ['hold-custody declined: 1'],
  ],
  [
    'decision-reasons',
    'two reasons in two rows',
    [twice],
    ['hold-custody declined no-judicial-warrant: 1', 'hold-custody declined state-law-prohibits: 1'],
  ],
  ['decision-reasons', 'none noted', [decided(aDecision())], ['hold-custody declined not-recorded: 1']],
  ['legal-bases', 'as recorded', [twice], ['hold-custody declined state-statute: 1']],
  ['legal-bases', 'none recorded', [decided(aDecision())], ['hold-custody declined none-recorded: 1']],
  ['review-levels', 'as recorded', [decided(reviewed)], ['supervisor approved: 1']],
  ['review-levels', 'not recorded is a value', [twice], ['not-recorded not-recorded: 1']],
  ['asks-closed', 'by why', [anAsk(closed)], ['hold-custody expired: 1']],
  ['asks-closed', 'none made, then closed', [{ ...none, ...closed }], ['hold-custody expired: 1']],
  ['asks-closed', 'a decided ask is not closed', [{ ...decided(aDecision()), ...closed }], []],
  [
    'asks-ended-without-date',
    'decided, or closed, on a day that nobody noted',
    [decided(noDay), anAsk({ closed_without_decision: 'expired' }), anAsk()],
    ['hold-custody declined: 1', 'hold-custody none-made: 1'],
  ],
  [
    'days-to-decide',
    'each waiting time, under its ask and in total',
    [decided(aDecision()), decided(aDecision({ decided_on: '2026-02-20' }))],
    ['hold-custody 1: 1', 'hold-custody 10: 1', 'total 1: 1', 'total 10: 1'],
  ],
  ['days-to-decide', 'the first decision counts', [twice], ['hold-custody 1: 1', 'total 1: 1']],
  ['days-to-decide', 'a decision before the receipt does not', [decided(aDecision({ decided_on: '2026-02-09' }))], []],
])('%s: %s', (id, _name, asks, rows) => expect(rowsOf(id, [aRequest({ asks })])).toEqual(rows));
