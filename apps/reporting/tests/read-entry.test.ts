import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnOf } from '../src/entry/column-of.ts';
import { entryPlan } from '../src/entry/entry-plan.ts';
import { readEntry } from '../src/entry/read-entry.ts';
import { typedValues } from '../src/entry/typed-values.ts';
import { valuesOf } from '../src/entry/values-of.ts';
import { groundsOf } from '../src/reference/grounds-of.ts';

const examples = new URL('../../../schemas/v1/examples/', import.meta.url);
const references = ['agencies.ndjson', 'jurisdictions.ndjson', 'agreements.ndjson'].map((name) => ({
  name,
  bytes: readFileSync(new URL(name, examples)),
}));
const grounds = await groundsOf(references);
const around = { grounds, time_zone: 'America/Los_Angeles', today: '2026-08-15', lang: 'en' } as const;
const facts = {
  agency_id: 'us-zz-fbqnlriq',
  request_id: 'LKS-26-900',
  public_id: '0123456789abcdef0123456789abcdef',
  revision: 1,
};

/** A detainer that is declined on one point and complied with on the other. */
const detainer = {
  direction: 'inbound',
  channel: 'email',
  requesting_component: 'ice-ero',
  received_on: '2026-01-06',
  received_at: '14:05',
  instrument: 'i-247a',
  instrument_edition: '02/17',
  instrument_dated_on: '2026-01-06',
  instrument_probable_cause: 'biometric-confirmation',
  instrument_served_on_person: 'yes',
  instrument_served_on: '2026-01-06',
  'ask-1.ask': 'hold-custody',
  'ask-1.federal_force': 'detainer-request',
  'ask-1.decision': 'declined',
  'ask-1.decision_reasons': 'no-judicial-warrant',
  'ask-1.decision_review_level': 'command-staff',
  'ask-1.decision_review_result': 'approved',
  'ask-1.decided_on': '2026-01-06',
  'ask-1.decided_at': '17:10',
  'ask-2.ask': 'notify-release',
  'ask-2.federal_force': 'notification-request',
  'ask-2.decision': 'complied-full',
  'ask-2.decided_on': '2026-01-06',
  'paper-2.instrument': 'i-200',
  'paper-2.instrument_dated_on': '2026-01-06',
};

const read = (change: Record<string, string | undefined> = {}, lang: 'en' | 'es' = 'en') => {
  const form = Object.entries({ ...detainer, ...change }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return readEntry(typedValues(new URLSearchParams(form)), facts, { ...around, lang });
};

test('a form becomes the record that a spreadsheet with the same cells would', async () => {
  const { record } = await read();
  expect(record).toMatchObject({
    record: 'request',
    request_id: 'LKS-26-900',
    received_at: '2026-01-06T14:05:00-08:00',
    instruments: [
      { no: 1, instrument: 'i-247a', served_on_person: true },
      { no: 2, instrument: 'i-200' },
    ],
    asks: [
      {
        ask_no: 1,
        ask: 'hold-custody',
        decisions: [{ decision: 'declined', decided_at: '2026-01-06T17:10:00-08:00' }],
      },
      { ask_no: 2, ask: 'notify-release', decisions: [{ decision: 'complied-full' }] },
    ],
  });
});

test('a correction begins with all that the entry says, and saves the same again', async () => {
  const { record } = await read();
  if (record === undefined) throw new Error('The form gave no record');
  const again = await readEntry(valuesOf(record), facts, { ...around, lang: 'en' });
  expect(again.record).toEqual(record);
});

test('every field of the form is a column of the workbook, once in its part', () => {
  for (const { id, columns } of entryPlan) {
    for (const column of columns) expect(columnOf(column).column).toBe(column);
    expect(new Set(columns).size, id).toBe(columns.length);
  }
});

describe('what is wrong is said at its field', () => {
  test.each([
    [{ 'ask-2.decided_on': '2026-01-05' }, 'ask-2.decided_on', /before/],
    [{ channel: 'e-mial' }, 'channel', /"e-mial" is not/],
    [{ received_on: '2026-02-30' }, 'received_on', /2026-02-30/],
    [{ 'paper-2.instrument': 'i-999' }, 'paper-2.instrument', /"i-999" is not/],
    [{ channel: undefined }, 'channel', /^"Channel" is missing\.$/],
    [{ requesting_component: undefined }, 'requesting_component', /It is needed because/],
    [{ 'ask-1.federal_force': undefined }, 'ask-1.federal_force', /^"Federal force" is missing\.$/],
    [{ 'paper-2.instrument': undefined }, 'paper-2.instrument', /^"Paper" is missing\.$/],
  ])('%o', async (change, field, said) => {
    const { findings, isValid } = await read(change);
    const there = findings.filter((one) => one.field === field && one.finding.severity === 'error');
    expect(isValid).toBe(false);
    expect(there.map(({ finding }) => finding.message).join('\n')).toMatch(said);
  });

  test('personal data stops an entry, and is not repeated', async () => {
    const { findings, isValid } = await read({ facility_as_listed: 'call 206 555 0143' });
    expect(isValid).toBe(false);
    expect(JSON.stringify(findings)).not.toContain('555');
  });

  test('in Spanish too', async () => {
    const { findings } = await read({ channel: 'e-mial' }, 'es');
    expect(findings.map(({ finding }) => finding.message).join('\n')).toMatch(/no es/);
  });
});

test('rows in which nothing was typed are no asks', () => {
  const typed = typedValues(new URLSearchParams('channel=email&ask-1.ask=hold-custody&ask-2.ask=&ask-3.decision=+'));
  expect(typed).toEqual({ request: { channel: 'email' }, asks: [{ ask: 'hold-custody' }], papers: [] });
});

test('what is ticked several times is one list', () => {
  const form = new URLSearchParams(
    'ask-1.decision_reasons=no-judicial-warrant&ask-1.decision_reasons=local-law-prohibits',
  );
  expect(typedValues(form).asks).toEqual([{ decision_reasons: 'no-judicial-warrant;local-law-prohibits' }]);
});
