import type { Request } from '@daybook/types';
import { expect, test } from 'vitest';
import { anAsk, aRequest } from '../made-up/a-request.ts';
import { rowsOf } from './rows-of.ts';

const outbound = (said: Partial<Request>) => aRequest({ asks: [], ...said });
const asks = [anAsk(), anAsk({ ask_no: 2, ask: 'notify-release' })];
const papers = (...codes: ('i-247a' | 'i-200')[]) => codes.map((instrument, at) => ({ no: at + 1, instrument }));

test.each<[string, string, Request, string[]]>([
  ['requests-received', 'each once, however much it asks for', aRequest({ asks }), ['ice-ero fax: 1']],
  ['requests-received', 'not what the agency itself sent', outbound({ direction: 'outbound-query' }), []],
  [
    'requests-by-instrument',
    'two papers in two rows, two of a kind in one',
    aRequest({ instruments: papers('i-247a', 'i-200', 'i-200') }),
    ['i-200: 1', 'i-247a: 1'],
  ],
  ['requests-by-instrument', 'no paper, no row', aRequest(), []],
  [
    'database-queries',
    '4,000 look-ups are 4,000',
    outbound({ direction: 'outbound-query', quantity: 4000, query: { system: 'lesc', response: 'no-record' } }),
    ['lesc not-recorded no-record: 4000'],
  ],
  [
    'outbound-contacts',
    'what was told unasked',
    outbound({ direction: 'outbound-contact', contact: { to: 'ice-ero', information: ['custody-status'] } }),
    ['ice-ero not-recorded: 1'],
  ],
  ['alerts', 'by system', outbound({ direction: 'automatic', alert: { system: 'ident' } }), ['ident: 1']],
  [
    'delegated-acts',
    'by function',
    outbound({
      direction: 'delegated-act',
      act: { function: 'interrogate', agreement_id: 'us-zz-countyja-287g-jem-1' },
    }),
    ['interrogate: 1'],
  ],
])('%s: %s', (id, _, request, rows) => expect(rowsOf(id, [request])).toEqual(rows));
