import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAll } from '@daybook/files';
import { expect, test } from 'vitest';
import { runCheck } from '../src/index.ts';
import { validatePaths } from '../src/node/index.ts';

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

test('folders of several agencies are checked in one pass, though the second agency stands behind the log of the first', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-first-'));
  const agencies = readFileSync(fileURLToPath(new URL('agencies.ndjson', examples)), 'utf8')
    .split('\n')
    .filter(Boolean);
  for (const [at, name] of ['a', 'b'].entries()) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'agency.json'), agencies[at] ?? '');
    writeFileSync(
      join(folder, name, 'log.ndjson'),
      Buffer.concat([files[0]?.bytes ?? Buffer.of(), Buffer.alloc(20_000, '\n')]),
    );
  }
  const passes: string[] = [];
  const checked = await validatePaths([folder], { today: '2026-08-15', onPass: (pass) => passes.push(pass) });
  rmSync(folder, { recursive: true });
  expect(checked.files).toHaveLength(4);
  expect(passes.filter((pass) => pass === 'start-over')).toEqual([]);
});
