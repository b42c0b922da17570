import { readFileSync } from 'node:fs';
import { readAll } from '@daybook/files';
import { expect, test } from 'vitest';
import { runCheck } from '../src/index.ts';

const examples = new URL('../../../schemas/v1/examples/', import.meta.url);
const files = ['logs/larkmere-sheriff/requests.ndjson', 'agencies.ndjson'].map((name) => ({
  name,
  // The first entries of a log have no later revision, for which a check starts over too.
  bytes: Buffer.from(readFileSync(new URL(name, examples), 'utf8').split('\n').slice(0, 8).join('\n')),
}));

test('records that others refer to are known before anything is judged, so that the check need not start over', async () => {
  const passes: string[] = [];
  const source = { files: files.map(({ name }) => name), canReadAgain: true, read: () => readAll(files) };
  const options = { today: '2026-08-15', onPass: (pass: string) => passes.push(pass) };
  const alone = await runCheck(source, options);
  expect(passes).toEqual(['start-over']);
  const known = await runCheck({ ...source, readFirst: () => readAll(files.slice(1)) }, options);
  expect(passes).toEqual(['start-over']);
  expect(known.records).toBe(alone.records);
  expect(known.findings).toEqual(alone.findings);
});
