import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger, writeRelease } from '@daybook/publisher/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyLedger } from '../src/ledger/empty-ledger.ts';
import { ledgerText } from '../src/ledger/ledger-text.ts';

const disk = { room: Number.POSITIVE_INFINITY };
const { writeSync } = fs;

// A disk that is full after so many bytes, as a system tells it.
function written(file: number, bytes: Uint8Array | string, at = 0): number {
  if (typeof bytes === 'string') return writeSync(file, bytes);
  const some = bytes.subarray(at, at + 65_536);
  if (some.length > disk.room) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  disk.room -= some.length;
  return writeSync(file, some);
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'full-'));
  fs.writeSync = written as typeof writeSync;
  syncBuiltinESMExports();
});
afterEach(() => {
  disk.room = Number.POSITIVE_INFINITY;
  fs.writeSync = writeSync;
  syncBuiltinESMExports();
  rmSync(folder, { recursive: true, force: true });
});

const files = ['a', 'b', 'c'].map((name) => ({
  path: `log/${name}.csv`,
  bytes: Buffer.alloc(400_000, name),
  media_type: 'text/csv',
  contains: 'public-log' as const,
}));

test('a disk that is full in the middle leaves no half release', () => {
  disk.room = 1_000_000;
  expect(() => writeRelease(join(folder, 'q1'), files)).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
  expect(readdirSync(folder)).toEqual([]);
  disk.room = 2_000_000;
  writeRelease(join(folder, 'q1'), files).stand();
  expect(readdirSync(join(folder, 'q1/log'))).toEqual(['a.csv', 'b.csv', 'c.csv']);
});

test('a ledger that cannot be written stays as it was', () => {
  const path = join(folder, 'ledger.ndjson');
  const before = ledgerText(emptyLedger('us-zz-fbqnlriq'));
  writeFileSync(path, before);
  const held = openLedger(path, 'us-zz-fbqnlriq');
  disk.room = 50;
  const next = { ...held.ledger, commitments: [{ sequence: 1, sha256: '2'.repeat(64) }] };
  expect(() => held.save(next)).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
  held.close();
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(readdirSync(folder)).toEqual(['ledger.ndjson']);
});
