import { describe, expect, test } from 'vitest';
import { FingerprintSet } from '../src/check/fingerprint-set.ts';
import { checkRecords } from './support/check-records.ts';
import { request } from './support/request.ts';

describe('fingerprints', () => {
  test('of 300,000 ids are all new once, and all known afterwards', () => {
    const set = new FingerprintSet();
    let isNew = 0;
    for (let at = 0; at < 300_000; at++) if (set.add(`us-zz-qmrtwkla\nR-2026-${at}\n1`)) isNew++;
    expect(isNew).toBe(300_000);
    let isKnown = 0;
    for (let at = 0; at < 300_000; at++) if (!set.add(`us-zz-qmrtwkla\nR-2026-${at}\n1`)) isKnown++;
    expect(isKnown).toBe(300_000);
  });

  test('tell texts apart that differ in one character, their order or their length', () => {
    const set = new FingerprintSet();
    const texts = [
      '',
      'a',
      'b',
      'ab',
      'ba',
      'aa',
      'a\u0000',
      '\u0000a',
      'é',
      'e\u0301',
      '🦉',
      'x'.repeat(1000),
      'x'.repeat(1001),
    ];
    expect(texts.filter((text) => !set.add(text))).toEqual([]);
  });
});

describe('ids that came before', () => {
  test('are found among many, with the line of the first', async () => {
    const records = Array.from({ length: 5000 }, (_, at) => request({ request_id: `R-${at === 4999 ? 17 : at}` }));
    const { findings } = await checkRecords(records);
    const duplicates = findings.filter(({ rule }) => rule === 'duplicate-request-id');
    expect(duplicates.map(({ row, message }) => [row, message])).toEqual([
      [5000, 'This entry is in the file twice: the same is in line 18.'],
    ]);
  });

  test('are no contradiction where two files hold the same entry', async () => {
    const fileOf = (index: number) => (index < 2 ? 'january.ndjson' : 'quarter.ndjson');
    const records = [
      request(),
      request({ request_id: 'R-2' }),
      request(),
      request({ request_id: 'R-2', channel: 'fax' }),
    ];
    const { findings } = await checkRecords(records, { fileOf });
    const duplicates = findings.filter(({ rule }) => rule === 'duplicate-request-id');
    expect(duplicates.map(({ file, row }) => [file, row])).toEqual([['quarter.ndjson', 4]]);
  });

  test('in a pipe are not looked at again, and that is said', async () => {
    const { skipped, verdict } = await checkRecords([request(), request()], { canReadAgain: false });
    expect(skipped.filter(({ rule }) => rule === 'duplicate-request-id')).toHaveLength(1);
    expect(verdict).toBe('incomplete');
  });
});
