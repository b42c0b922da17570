import { linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '@daybook/validator/formats';
import { expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { exampleLines, TODAY } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const made = madeFolder();
const line = (exampleLines('logs/ostrand-sheriff/requests.ndjson', 0, 1)[0] ?? '').replace(
  /"channel":"[a-z-]*"/,
  '"channel":"emial"',
);
const log = made.file('log.ndjson', `${line}\n`);
const check = (...args: string[]) => daybook('validate', log, '--today', TODAY, ...args);

test.each(formats.map(({ id }) => id))('--out writes what --format %s prints, and says where', async (id) => {
  const printed = await check('--format', id);
  const path = join(made.path, 'new folder', `check-${id}`);
  const written = await check('--format', id, '--out', path);
  expect(readFileSync(path, 'utf8')).toBe(printed.out);
  expect(written).toEqual({
    code: printed.code,
    out: '',
    talk: expect.stringMatching(/^Invalid: \d+ errors?, .*\nWritten to .*check-/s),
  });
});

test.each([
  ['check.json', /^\{\n {2}"record": "findings"/],
  ['check.jsonl', /^\{"head"/],
  ['CHECK.SARIF', /"version": "2\.1\.0"/],
  ['check.xml', /^<\?xml/],
  ['check.txt', /Invalid: 1 error/],
  ['check', /Invalid: 1 error/],
])('the name %s says which format is meant', async (name, form) => {
  const path = join(made.path, name);
  expect((await check('-o', path, '--quiet')).talk).toBe('');
  expect(readFileSync(path, 'utf8')).toMatch(form);
});

test('a name of a format weighs more than the ending of a file', async () => {
  const path = join(made.path, 'named.json');
  await check('-o', path, '--format', 'junit');
  expect(readFileSync(path, 'utf8')).toMatch(/^<\?xml/);
});

test('a file that was checked is never written over, whatever it is called', async () => {
  const link = join(made.path, 'link.ndjson');
  linkSync(log, link);
  for (const out of [log, link, join(made.path, 'new folder', '..', 'log.ndjson')]) {
    const ended = await check('--out', out);
    expect(ended).toMatchObject({
      code: 2,
      out: '',
      talk: expect.stringMatching(/is one of the files that were checked/),
    });
  }
  expect(readFileSync(log, 'utf8')).toBe(`${line}\n`);
});

test('--out - prints', async () => {
  expect(await check('--out', '-')).toEqual(await check());
});

test('the help names every format and what it is for', async () => {
  for (const lang of ['en', 'es'] as const) {
    const help = (await daybook('validate', '--help', '--lang', lang)).out.replace(/\s+/g, ' ');
    for (const { id, words } of formats) expect(help).toContain(`${id} (${words[lang]})`);
  }
});
