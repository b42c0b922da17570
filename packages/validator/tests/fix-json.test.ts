import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixFile } from './support/fix-file.ts';
import { request } from './support/request.ts';

const lines = readFileSync(
  new URL('../../../schemas/v1/examples/logs/ostrand-sheriff/requests.ndjson', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(0, 5);
const encoder = new TextEncoder();
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Ways to write a code that can mean nothing else. */
const disguises: Readonly<Record<string, (code: string) => string>> = {
  'in capitals': (code) => code.toUpperCase(),
  'in blanks': (code) => ` ${code}\t`,
  'with underscores': (code) => code.replaceAll('-', '_'),
  'in wide letters': (code) => code.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'with invisible marks': (code) => `\u200b${code}\u2060`,
};

/** Fields with codes that every line has, or may have. */
const fields = ['direction', 'channel', 'requesting_component', 'ask', 'decision', 'federal_force'];

/** How the same records may be laid out. */
const layouts: Readonly<Record<string, readonly [name: string, (records: readonly string[]) => string]>> = {
  'one a line': ['log.ndjson', (records) => `${records.join('\n')}\n`],
  'one a line, with Windows ends and no last one': ['log.ndjson', (records) => records.join('\r\n')],
  'a list on one line': ['log.json', (records) => `[${records.join(',')}]`],
  'a list in a document': [
    'log.json',
    (records) => `{ "of": [1], "records" : [\n${records.join(' ,\n\n')}\n] , "x":{} }`,
  ],
  'a list with a byte-order mark': ['log.json', (records) => `\ufeff[ ${records.join(', ')} ]`],
  'a list, indented': [
    'log.json',
    (records) =>
      JSON.stringify(
        records.map((line) => JSON.parse(line)),
        null,
        2,
      ),
  ],
};

/** Disguises some codes of some records, as JSON text. */
const disguised = (record: string, field: string, how: (code: string) => string) =>
  record.replace(
    new RegExp(`("${field}":\\s?)"([a-z-]+)"`),
    (_, key: string, code: string) => `${key}${JSON.stringify(how(code))}`,
  );

describe.each(Object.entries(layouts))('%s', (_, [name, layout]) => {
  test('codes in disguise become the codes, and every other byte stays', async () => {
    const change = fc.record({
      at: fc.nat(lines.length - 1),
      field: fc.constantFrom(...fields),
      how: fc.constantFrom(...Object.values(disguises)),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 7, max: 9000 }),
        async (changes, size) => {
          const records = [...lines];
          for (const { at, field, how } of changes)
            if (records[at] === lines[at]) records[at] = disguised(records[at] as string, field, how);
          const [right, wrong] = [encoder.encode(layout(lines)), encoder.encode(layout(records))];
          const fixed = await fixFile(name, wrong, size);
          expect(textOf(fixed.bytes)).toBe(textOf(right));
          expect(fixed.told.every(([, outcome]) => outcome === 'fixed')).toBe(true);
          const again = await fixFile(name, fixed.bytes, size);
          expect(again.told).toEqual([]);
          expect(Buffer.compare(again.bytes, fixed.bytes)).toBe(0);
        },
      ),
      { numRuns: 10 },
    );
  });
});

const one = (changes: Record<string, unknown>) => encoder.encode(JSON.stringify(request(changes)));

describe('a value', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['date with strokes', { received_on: '2026/1/6' }, { received_on: '2026-01-06' }],
    ['date without marks', { received_on: '20260106' }, { received_on: '2026-01-06' }],
    ['date with a month in words', { received_on: 'Jan 6, 2026' }, { received_on: '2026-01-06' }],
    ['date whose day can be no month', { received_on: '1/16/2026' }, { received_on: '2026-01-16' }],
    ['date in blanks', { received_on: ' 2026-01-06 ' }, { received_on: '2026-01-06' }],
    [
      'moment with a blank for the T',
      { received_at: '2026-01-06 14:05:00-08:00' },
      { received_at: '2026-01-06T14:05:00-08:00' },
    ],
    ['moment to the minute', { received_at: '2026-01-06T14:05-08:00' }, { received_at: '2026-01-06T14:05:00-08:00' }],
    [
      'moment with a short offset',
      { received_at: '2026-01-06T14:05:00-0800' },
      { received_at: '2026-01-06T14:05:00-08:00' },
    ],
    ['number in quotation marks', { revision: '1' }, { revision: 1 }],
    ['yes in quotation marks', { asks_complete: 'false' }, { asks_complete: false }],
    ['id in capitals', { agency_id: 'US-ZZ-QMRTWKLA' }, { agency_id: 'us-zz-qmrtwkla' }],
    ['id in blanks', { agency_id: ' us-zz-qmrtwkla' }, { agency_id: 'us-zz-qmrtwkla' }],
    ['code with Cyrillic letters', { channel: 'е-mаil' }, { channel: 'email' }],
    ['title with a curly apostrophe', { channel: 'nlets message' }, { channel: 'nlets-message' }],
  ])('%s is repaired', async (_, wrong, right) => {
    const { bytes } = await fixFile('log.json', one(wrong));
    expect(textOf(bytes)).toBe(textOf(one(right)));
  });

  test.each<[string, Record<string, unknown>]>([
    ['a misspelled code', { channel: 'emial' }],
    ['a date that may be two days', { received_on: '1/6/2026' }],
    ['a day that no calendar has', { received_on: '2026/2/30' }],
    ['a year of two digits', { received_on: '16 Jan 26' }],
    ['a moment without an offset', { received_at: '2026-01-06 14:05:00' }],
    ['a number with a point', { revision: '1.0' }],
    ['a yes in words', { asks_complete: 'yes' }],
    ['an id with Cyrillic letters', { agency_id: 'us-zz-qmrtwklа' }],
    ['a number for a text', { request_id: 41 }],
  ])('%s is a guess, and stays', async (_, wrong) => {
    const { bytes, told } = await fixFile('log.json', one(wrong));
    expect(told).toEqual([]);
    expect(textOf(bytes)).toBe(textOf(one(wrong)));
  });

  test('in a packed file is repaired, and the file packed again', async () => {
    const { bytes } = await fixFile('log.ndjson.gz', new Uint8Array(gzipSync(one({ channel: 'EMAIL' }))), 50);
    expect(textOf(gunzipSync(bytes))).toBe(textOf(one({ channel: 'email' })));
  });

  test.each(['utf16le', 'utf16be'] as const)('in a file of %s is repaired in the same encoding', async (encoding) => {
    const wide = (value: string) => {
      const bytes = Buffer.from(`\ufeff${value}`, 'utf16le');
      return new Uint8Array(encoding === 'utf16be' ? bytes.swap16() : bytes);
    };
    const { bytes } = await fixFile('log.json', wide(textOf(one({ channel: 'EMAIL', request_id: 'R-1' }))), 33);
    expect(Buffer.compare(bytes, wide(textOf(one({ channel: 'email', request_id: 'R-1' }))))).toBe(0);
  });

  test('that has changed since it was checked is left alone', async () => {
    const { RepairList, rewriteFile } = await import('@daybook/files');
    const repairs = new RepairList();
    const fix = { pointer: '/channel', from: 'EMAIL', to: 'email', certain: true };
    repairs.add({ rule: 'unknown-code', place: { file: 'log.json', row: 1 }, byte: 0, fix });
    const told: string[] = [];
    const bytes = one({ channel: 'fax' });
    const chunks = (async function* () {
      yield bytes;
    })();
    for await (const piece of rewriteFile('log.json', chunks, { repairs, tell: (_, outcome) => told.push(outcome) }))
      expect(textOf(piece)).toBe(textOf(bytes));
    expect(told).toEqual(['found-otherwise']);
  });

  test('that two findings want to be different ones is left alone', async () => {
    const { RepairList, rewriteFile } = await import('@daybook/files');
    const repairs = new RepairList();
    for (const to of ['email', 'fax']) {
      const fix = { pointer: '/channel', from: 'EMAIL', to, certain: true };
      repairs.add({ rule: 'unknown-code', place: { file: 'log.json', row: 1 }, byte: 0, fix });
    }
    const told: string[] = [];
    const bytes = one({ channel: 'EMAIL' });
    const chunks = (async function* () {
      yield bytes;
    })();
    for await (const piece of rewriteFile('log.json', chunks, { repairs, tell: (_, outcome) => told.push(outcome) }))
      expect(textOf(piece)).toBe(textOf(bytes));
    expect(told).toEqual(['two-values', 'two-values']);
  });
});
