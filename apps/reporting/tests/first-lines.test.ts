import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { firstLines } from '../src/publishing/first-lines.ts';

test('the first lines of a file are read whole, also where a letter stands across two pieces', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-lines-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'log.ndjson');
  const lines = Array.from({ length: 40 }, (_, at) => `${at} ${'ñ'.repeat(4001 + at)}`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  expect(firstLines(path, 30)).toEqual(lines.slice(0, 30));
  expect(firstLines(path, 99)).toEqual(lines);
});
