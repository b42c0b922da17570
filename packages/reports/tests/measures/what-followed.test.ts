import type { Request, RequestAsk } from '@daybook/types';
import { expect, test } from 'vitest';
import { aDecision, anAsk, aRequest } from '../made-up/a-request.ts';
import { rowsOf } from './rows-of.ts';

const told = aRequest({ asks: [anAsk({ ask: 'notify-release', result: 'ice-notified', result_on: '2026-02-12' })] });
const given = aRequest({
  asks: [
    anAsk({
      disclosures: [
        { no: 1, information: ['release-date-time', 'home-address'], disclosed_on: '2026-02-12' },
        { no: 2, information: [], disclosed_on: '2026-02-12' },
        { no: 3, information: ['none'], disclosed_on: '2026-02-12' },
      ],
    }),
  ],
});
const toldUnasked = aRequest({
  direction: 'outbound-contact',
  asks: [],
  contact: { to: 'ice-ero', information: ['custody-status'] },
});
const database: Partial<RequestAsk> = {
  ask: 'db-query-on-behalf',
  federal_force: 'informal',
  decisions: [aDecision()],
};
const asked = aRequest({
  asks: [
    anAsk({ decisions: [aDecision({ decision: 'complied-full' })], result: 'hold-made' }),
    anAsk({ ask_no: 2, ask: 'notify-release', decisions: [aDecision({ decision: 'complied-partial' })] }),
    anAsk({ ...database, ask_no: 3, system: 'alpr', replied_to_requester: true, replied_on: '2026-02-12' }),
    anAsk({ ...database, ask_no: 4, system: 'alpr', purpose: 'criminal-investigation', replied_to_requester: false }),
  ],
});
const bulk = aRequest({ quantity: 340, asks: [anAsk({ ...database, system: 'alpr' })] });
const interviewed = aRequest({
  interview: {
    offered_on: '2026-02-12',
    consent: 'given-written',
    held: true,
    held_on: '2026-02-14',
    counsel_status: 'present',
    counsel_notified_on: '2026-02-13',
  },
});
const refused = aRequest({ request_id: '2', interview: { consent: 'refused', held: false } });
const notAsked = aRequest({ request_id: '3', interview: { consent: 'not-asked', held: false } });
const interviews = [interviewed, refused, notAsked];
const noticed = aRequest({
  notices: [
    { no: 1, notice: 'copy-of-request', status: 'given', given_on: '2026-02-12' },
    { no: 2, notice: 'intent', status: 'not-given' },
  ],
});
const spent = { category: 'hold-hours', money_source: 'local-general-fund', amount_cents: 1250 } as const;
const paid = aRequest({
  costs: [
    { ...spent, no: 1, flow: 'expense', incurred_on: '2026-03-31' },
    { ...spent, no: 2, flow: 'reimbursement-received', incurred_on: '2026-03-31' },
    { ...spent, no: 3, flow: 'expense', incurred_on: '2026-04-01' },
  ],
});

test.each<[string, Request[], string[]]>([
  [
    'asks-by-force',
    [asked],
    ['detainer-request complied-full: 1', 'detainer-request complied-partial: 1', 'informal declined: 2'],
  ],
  [
    'asks-by-system',
    [asked, { ...bulk, request_id: '2' }],
    ['alpr criminal-investigation declined: 1', 'alpr not-recorded declined: 341'],
  ],
  ['ask-results', [asked], ['hold-custody hold-made: 1', 'notify-release not-recorded: 1']],
  ['replies-given', [asked], ['db-query-on-behalf declined: 1']],
  ['ice-notifications', [told], ['notify-release: 1']],
  ['disclosures', [given], ['inbound home-address: 1', 'inbound release-date-time: 1', 'inbound unknown: 1']],
  ['disclosures', [toldUnasked], ['outbound-contact custody-status: 1']],
  ['interviews-offered', interviews, ['given-written: 1', 'undated: 1']],
  ['interviews-consented', interviews, ['given-written: 1']],
  ['interviews-held', interviews, ['given-written present: 1']],
  ['counsel-notified', interviews, ['present: 1']],
  ['notices-given', [noticed], ['copy-of-request given: 1']],
  [
    'costs',
    [paid],
    ['hold-hours local-general-fund expense: 1250', 'hold-hours local-general-fund reimbursement-received: 1250'],
  ],
])('%s', (id, log, rows) => expect(rowsOf(id, log)).toEqual(rows));
