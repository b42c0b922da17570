import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger, openRelease, writeRelease } from '@daybook/publisher/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyLedger } from '../src/ledger/empty-ledger.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { ledgerText } from '../src/ledger/ledger-text.ts';
import { readLedger } from '../src/ledger/read-ledger.ts';

const agency = 'us-zz-fbqnlriq';
const ledger: Ledger = {
  agency_id: agency,
  entries: [
    { request_id: 'R-1', public_id: 'ab'.repeat(16), salts: { 1: 'cd'.repeat(16) }, seen: { 1: 1 }, shown: [] },
  ],
  reports: [],
  releases: [
    {
      sequence: 1,
      published_at: '2026-07-28T09:00:00-07:00',
      manifest_sha256: '1'.repeat(64),
      periods: ['2026-Q1'],
      level: 2,
      k_anonymity: 5,
      small_cell: 11,
      embargo_days: 30,
    },
  ],
  commitments: [{ sequence: 1, sha256: '2'.repeat(64) }],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the text of a ledger', () => {
  test('is read back as it was, one fact a line', () => {
    const text = ledgerText(ledger);
    expect(readLedger(text)).toEqual(ledger);
    expect(text.trim().split('\n')).toHaveLength(4);
  });

  const lines = ledgerText(ledger).trimEnd().split('\n');
  const torn: readonly [string, string, RegExp][] = [
    ['is empty', '', /no ledger/],
    ['is a table', 'request_id,public_id\n', /no ledger/],
    ['ends in the middle of a line', ledgerText(ledger).slice(0, -20), /damaged in line 4/],
    ['has a line that is no JSON', `${lines[0]}\n{"line":\n`, /damaged in line 2/],
    ['has a line of an unknown kind', `${lines[0]}\n{"line":"wish"}\n`, /damaged in line 2/],
    ['has an id that nobody drew', `${lines[0]}\n${lines[2]?.replace('abab', 'ab')}\n`, /damaged/],
    ['holds an entry twice', `${lines[0]}\n${lines[2]}\n${lines[2]}\n`, /one entry twice/],
    ['lacks a line of the journal', `${lines.slice(0, 3).join('\n')}\n`, /lacks a line/],
    ['lacks a release', `${lines[0]}\n${lines[1]?.replace('"sequence":1', '"sequence":2')}\n`, /lacks a publication/],
    ['is of a later version', `${lines[0]?.replace('"version":1', '"version":2')}\n`, /later version/],
  ];
  test.each(torn)('is refused where it %s', (_, text, message) => {
    expect(() => readLedger(text)).toThrow(message);
  });
});

describe('a ledger on disk', () => {
  test('is empty where there is none, and only its owner reads what is saved', () => {
    const path = join(folder, '_daybook-ledger.ndjson');
    const file = openLedger(path, agency);
    expect(file.ledger).toEqual(emptyLedger(agency));
    file.save(ledger);
    file.close();
    expect(readLedger(readFileSync(path, 'utf8'))).toEqual(ledger);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('is held by one publication at a time', () => {
    const path = join(folder, 'ledger.ndjson');
    const one = openLedger(path, agency);
    expect(() => openLedger(path, agency)).toThrow(/Another publication is being made/);
    one.close();
    openLedger(path, agency).close();
  });

  test('of another agency is refused, and let go', () => {
    const path = join(folder, 'ledger.ndjson');
    writeFileSync(path, ledgerText(ledger));
    expect(() => openLedger(path, 'us-zz-znnyprhs')).toThrow(/the ledger of us-zz-fbqnlriq, not of us-zz-znnyprhs/);
    openLedger(path, agency).close();
  });
});

describe('a release on disk', () => {
  const files = [
    { path: 'README.md', bytes: Buffer.from('Read me'), media_type: 'text/markdown', contains: 'readme' as const },
    {
      path: 'log/requests.csv',
      bytes: Buffer.alloc(1e6, 'x'),
      media_type: 'text/csv',
      contains: 'public-log' as const,
    },
  ];

  test('appears whole when it is said, and not before', () => {
    const out = join(folder, '2026-q1');
    const waiting = writeRelease(out, files);
    expect(existsSync(out)).toBe(false);
    waiting.stand();
    expect(openRelease(out).paths).toEqual(['README.md', 'log/requests.csv']);
    expect(openRelease(folder).paths).toHaveLength(2);
  });

  test('leaves nothing where it cannot be written to its end', () => {
    const out = join(folder, '2026-q1');
    const broken = [
      ...files,
      { path: 'README.md/more', bytes: Buffer.from(''), media_type: 'text/plain', contains: 'other' as const },
    ];
    expect(() => writeRelease(out, broken)).toThrow();
    expect(openRelease(folder).paths).toEqual([]);
  });

  test('does not take the place of something that is there', () => {
    const out = join(folder, '2026-q1');
    mkdirSync(out);
    writeFileSync(join(out, 'kept.txt'), 'kept');
    const waiting = writeRelease(out, files);
    expect(() => waiting.stand()).toThrow();
    waiting.drop();
    expect(openRelease(folder).paths).toEqual(['2026-q1/kept.txt']);
  });
});
