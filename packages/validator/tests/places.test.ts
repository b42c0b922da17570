import { validate } from '@daybook/validator';
import { expect, test } from 'vitest';
import { assumptions } from '../../files/src/assumptions.ts';
import { assumedBy } from '../src/check/assumed-by.ts';
import { leftAsideBy } from '../src/check/left-aside-by.ts';
import { request } from './support/request.ts';

const today = '2026-07-01';
const bytes = (text: string) => new TextEncoder().encode(text);
const found = async (changes: object) => {
  const text = `${JSON.stringify(request({ ...changes }))}\n`;
  return (await validate({ name: 'requests.ndjson', bytes: bytes(text) }, { today })).findings;
};

test('a finding shows what stands at its place where that is a code, a date or a number', async () => {
  expect(await found({ channel: 'emial' })).toMatchObject([{ pointer: '/channel', value: 'emial' }]);
  expect(await found({ received_on: '2026-02-30' })).toMatchObject([{ pointer: '/received_on', value: '2026-02-30' }]);
});

test('of anything else it shows only how long it is', async () => {
  const hidden = 'Please call 509-555-0142';
  const [finding, ...others] = await found({ channel: hidden });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ pointer: '/channel', hidden_length: hidden.length });
  expect(finding).not.toHaveProperty('value');
  expect(JSON.stringify(finding)).not.toContain('0142');
});

test('what is missing, and a record as a whole, has nothing at its place', async () => {
  for (const changes of [{ channel: undefined }, { asks: [] }])
    for (const finding of await found(changes)) {
      expect(finding).not.toHaveProperty('value');
      expect(finding).not.toHaveProperty('hidden_length');
    }
});

test('a file says what was taken for granted when it was read, and what was left aside', async () => {
  const head = 'request_id;revision;standard_version;source_kind;agency_id;direction;channel;received_on;Jailer mood';
  const rows = [
    'R-1;1;1.0;own-log;us-zz-qmrtwkla;inbound;email;13/01/2026;x\u00f3',
    'R-2;1;1.0;own-log;us-zz-qmrtwkla;inbound;email;02/01/2026;y',
  ];
  const latin = Uint8Array.from([head, ...rows].join('\n'), (letter) => letter.charCodeAt(0));
  const { files, not_checked } = await validate({ name: 'requests.csv', bytes: latin }, { today });
  expect(files[0]?.assumed).toEqual([
    { what: 'separator', value: 'semicolon' },
    { what: 'encoding', value: 'Windows-1252' },
    { what: 'date-order', value: 'day-first' },
  ]);
  expect(not_checked).toEqual([{ what: 'column', name: 'Jailer mood', file: 'requests.csv', count: 1 }]);
});

// What was repaired cell by cell, or left out without loss: the finding says all there is to say.
const others = [
  'code-rewritten',
  'number-rewritten',
  'time-left-out',
  'unusual-characters',
  'stray-quote',
  'blank-lines',
  'date-outside-period',
  'second-table',
  'heading-not-mapped',
  'values-not-read',
];

test('every warning of the reader is listed with its file, or is one of a few that say it all themselves', () => {
  const values = { encoding: 'UTF-16LE', sheet: 'Notes', heading: 'Mood', letter: 'F' };
  const silent = [...assumptions].filter((rule) => {
    const raw = { rule, place: { file: 'log.xlsx' }, variant: 'not-read', values };
    return assumedBy(raw) === undefined && leftAsideBy(raw) === undefined;
  });
  expect(silent.sort()).toEqual(others.sort());
});
