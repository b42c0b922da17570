import { readFileSync } from 'node:fs';
import { type Checked, formats, loadBook, validate } from '@daybook/validator';
import { describe, expect, test } from 'vitest';
import { shared } from '../../files/tests/support/shared.ts';
import { plain } from '../src/formats/text.ts';
import { hostile } from './support/hostile.ts';
import { parseXml } from './support/parse-xml.ts';
import { request } from './support/request.ts';
import { tagsIn } from './support/tags-in.ts';

const today = '2026-08-15';
const bytes = (text: string) => new TextEncoder().encode(text);
const lines = (records: readonly object[]) => bytes(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
const books = { en: await loadBook('en'), es: await loadBook('es') };
const print = (checked: Checked): [id: string, text: string][] =>
  formats.map((format) => [format.id, format.print(checked, books[checked.lang], plain)]);

type Json = Record<string, unknown>;

/** A request in which every text, at whatever depth, is replaced in turn. */
function* everyText(record: Json, put: string): Generator<Json> {
  for (const pointer of textsIn(record)) {
    const copy = structuredClone(record);
    const last = pointer.at(-1) ?? '';
    const part = pointer.slice(0, -1).reduce((inner, key) => inner[key] as Json, copy);
    part[last] = put;
    yield copy;
  }
}

function textsIn(part: unknown, path: readonly string[] = []): string[][] {
  if (typeof part === 'string') return [[...path]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

const corpus = shared('corpora/naughty-strings/blns.json');
const naughty: string[] = corpus === undefined ? [] : JSON.parse(readFileSync(corpus, 'utf8'));

describe.skipIf(corpus === undefined)('the naughty strings (../shared/corpora/naughty-strings)', async () => {
  const csv = (text: string) =>
    `request_id,"${text.replaceAll('"', '""')}",channel\nR-1,x,"${text.replaceAll('"', '""')}"\n`;
  const checked = await validate(
    naughty.flatMap((text, at) => [
      {
        // A part of the names: a file has one that is not empty, and no NUL.
        name: `${at} ${text.replaceAll('\0', '')}.ndjson`,
        bytes: lines([
          request({
            request_id: text,
            channel: text,
            received_on: text,
            extensions: { [text]: text, 'us-xx-a': text },
          }),
          request({ request_id: `R-${at}`, [text]: text, record: 'request', asks: [{ ask: text }] }),
        ]),
      },
      { name: `${at}.csv`, bytes: bytes(csv(text)) },
    ]),
    {
      today,
      findings: 5000,
      regrade: [
        { rule: 'received-date-missing', severity: 'flag', reason: `Said: ${naughty.join(' ')}`.slice(0, 500) },
      ],
    },
  );

  test('are all of them there, and found in names, headings and values', () => {
    expect(naughty.length).toBeGreaterThanOrEqual(500);
    expect(checked.findings.length).toBeGreaterThan(naughty.length);
  });

  test.each(print(checked))('%s holds nothing that commands a terminal, and keeps its form', (id, text) => {
    expect(hostile.exec(text)).toBeNull();
    if (id === 'json' || id === 'sarif') expect(() => JSON.parse(text)).not.toThrow();
    if (id === 'jsonl') for (const line of text.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
    if (id === 'junit') expect(() => parseXml(text)).not.toThrow();
    if (id === 'github')
      expect(text.split('\n').filter((line) => !/^(::(error|warning|notice) |$)/.test(line))).toEqual([]);
    if (id === 'html')
      expect(tagsIn(text).filter(({ name }) => /script|img|svg|iframe|object|link$/.test(name))).toEqual([]);
  });

  test('names of files read back from JSON as they were', () => {
    const json = JSON.parse(print(checked).find(([id]) => id === 'json')?.[1] ?? '');
    expect(json.files.map(({ file }: { file: string }) => file)).toEqual(checked.files.map(({ file }) => file));
  });
});

describe('what tells of a person', () => {
  const canaries = [
    'Jane Q. Canaryson',
    'A201 345 678',
    'SSN 219-09-9998',
    '219-09-9997',
    '(509) 555-0142',
    'j.canaryson@example.org',
    'DOB 03/04/1987',
  ];
  const secret = /canaryson|201.?345.?678|219.?09.?999|555.?0142|03.04.1987/i;
  const whole = request({
    received_at: '2026-01-06T09:00:00-08:00',
    custody: { basis: 'arrested-not-charged', jurisdiction_id: 'us-county-99001' },
    person: { local_ref: 'J-1', sex: 'x' },
    notices: [{ no: 1, notice: 'copy-of-request', status: 'given' }],
    related_requests: [{ public_id: 'a'.repeat(32), relation: 'follows' }],
    extensions: { 'us-xx-note': 'x' },
    remarks: 'x',
  });
  const records = canaries.flatMap((canary) => [...everyText(whole, canary), { ...whole, [canary]: canary }]);
  const csv = `request_id,channel,received_on,remarks\n${canaries.map((text) => `"${text}","${text}","${text}","${text}"`).join('\n')}\n`;

  test.each(['en', 'es'] as const)(
    'stands in no output, whatever field or heading it was put in (%s)',
    async (lang) => {
      const checked = await validate(
        [
          { name: 'log.ndjson', bytes: lines(records) },
          { name: 'log.csv', bytes: bytes(csv) },
          {
            name: 'headings.csv',
            bytes: bytes(
              `request_id,${canaries.map((text) => `"${text}"`).join(',')}\nR-1,${canaries.map(() => 'x').join(',')}\n`,
            ),
          },
        ],
        { today, lang, findings: 5000 },
      );
      expect(checked.findings.length).toBeGreaterThan(records.length);
      for (const [id, text] of print(checked)) expect([id, secret.exec(text)?.[0]]).toEqual([id, undefined]);
    },
  );
});
