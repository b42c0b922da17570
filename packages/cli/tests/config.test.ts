import { expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { exampleLines, examples, TODAY } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const log = () => `${exampleLines('logs/ostrand-sheriff/requests.ndjson').join('\n')}\n`;
const settings = (rule: object) => JSON.stringify({ rules: [{ severity: 'off', reason: 'Read by hand.', ...rule }] });
const served = { rule: 'detainer-acted-on-without-service' };

test.each([
  ['in the folder', 'daybook.config.json', (folder: string, _: string) => [folder]],
  ['beside the file', 'daybook.config.json', (_: string, file: string) => [file]],
  ['named', 'mine.json', (folder: string, file: string) => [file, '--config', `${folder}/mine.json`]],
])('settings %s hold, and stand in the report', async (_, name, args) => {
  const folder = madeFolder();
  const file = folder.file('requests.ndjson', log());
  const context = [`${examples}/agencies.ndjson`, `${examples}/jurisdictions.ndjson`, '--today', TODAY];
  const before = await daybook('validate', file, ...context);
  expect(before.out).toContain('daybook explain detainer-acted-on-without-service');
  folder.file(name, settings(served));
  const { out, code } = await daybook('validate', ...args(folder.path, file), ...context);
  expect(out).not.toContain('daybook explain detainer-acted-on-without-service');
  expect(out).toContain(
    '"Was the person given a copy of the detainer?": left out instead of flag (1 place). Reason given: Read by hand.',
  );
  expect(code).toBe(before.code);
});

test('settings with a fault end the command before anything is checked', async () => {
  const folder = madeFolder();
  const file = folder.file('requests.ndjson', log());
  folder.file('daybook.config.json', settings({ rule: 'personal-data-in-text' }));
  const ended = await daybook('validate', file, '--today', TODAY, '--lang', 'es');
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.talk).toContain('La regla 1 (personal-data-in-text) no se puede cambiar: protege a personas.');
});

test('of two settings one must be chosen', async () => {
  const folder = madeFolder();
  const files = ['a', 'b'].map((name) => folder.file(`${name}/requests.ndjson`, log()));
  for (const name of ['a', 'b']) folder.file(`${name}/daybook.config.json`, settings(served));
  const ended = await daybook('validate', ...files);
  expect(ended.code).toBe(2);
  expect(ended.talk).toMatch(/There are several files with settings: .*a.daybook\.config\.json/);
});

test('settings that are not there end the command', async () => {
  const ended = await daybook('validate', madeFolder().file('requests.ndjson', log()), '--config', 'none.json');
  expect(ended).toMatchObject({ code: 2, talk: expect.stringContaining('The settings in none.json cannot be read') });
});

test('settings are no data, whatever pattern finds them', async () => {
  const folder = madeFolder();
  folder.file('requests.json', `[${exampleLines('logs/ostrand-sheriff/requests.ndjson', 0, 1)}]`);
  folder.file('daybook.config.json', settings(served));
  const { out } = await daybook('validate', `${folder.path}/*.json`, '--today', TODAY);
  expect(out).not.toContain('kind-unknown');
  expect(out).toContain('(1 record, 1 file)');
});
