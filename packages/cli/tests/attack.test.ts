import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { examples } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const release = join(examples, 'publications/larkmere-sheriff-2026-q1');
const made = madeFolder();

const schema = (path: string) => JSON.parse(readFileSync(join(examples, '..', path), 'utf8'));
const fits = new Ajv2020({
  strict: false,
  validateFormats: false,
  schemas: [schema('shared.schema.json'), schema('../codelists/codes.schema.json')],
}).compile(schema('attack.schema.json'));

/** A copy of the fictional release with one file more. */
function withFile(name: string, text: string): string {
  const folder = join(made.path, 'release');
  cpSync(release, folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return folder;
}

describe('daybook attack', () => {
  test('finds nothing in the release of the fictional sheriff, and says what it tried and could not try', async () => {
    const { code, out, talk } = await daybook('attack', release);
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(out).toMatch(/larkmere-sheriff-2026-q1: nothing found\n/);
    expect(out).toMatch(/An entry that stands out: nothing \(entries of the log: 24\)\n/);
    expect(out).toMatch(/What could not be tried\n[\s\S]*No earlier release/);
  });

  test('ends with 1 where something leaks, and names the way, the place and the cure', async () => {
    const folder = withFile('notes.txt', 'Ask about A 123 456 789.\n');
    const english = await daybook('attack', folder);
    expect(english.code).toBe(1);
    expect(english.out).toMatch(
      /Personal data \(personal-data-shown\)\n {2}It names a person\.\n {2}notes\.txt · line 1\n/,
    );
    expect(english.out).toMatch(/What cures it: Take it out/);
    expect(english.out).not.toContain('123 456');
    const data = JSON.parse((await daybook('attack', folder, '--json')).out);
    expect(fits(data), JSON.stringify(fits.errors)).toBe(true);
    expect(data.leaks[0]).toMatchObject({ way: 'personal-data-shown', file: 'notes.txt', line: 1 });
    const spanish = await daybook('attack', folder, '--lang', 'es');
    expect(spanish.out).toMatch(/Datos personales \(personal-data-shown\)/);
  });

  test('reads planted texts from a file, and prints none of them', async () => {
    const list = join(made.path, 'planted.txt');
    writeFileSync(list, 'Quillon Vastergaard\n\nnot there\n');
    const { code, out } = await daybook(
      'attack',
      withFile('a.md', 'quillon vastergaard'),
      '--canaries',
      list,
      '--json',
    );
    expect(code).toBe(1);
    const { leaks } = JSON.parse(out) as { leaks: { way: string; file: string; message: string }[] };
    expect(leaks).toContainEqual(expect.objectContaining({ way: 'canary-found', file: 'a.md' }));
    expect(out.toLowerCase()).not.toContain('quillon');
  });

  test.each([
    [['attack'], /Name the folder of the release\.\nType: daybook attack /],
    [['attack', join(examples, 'logs')], /is not the folder of a release: no datapackage\.json/],
    [['attack', join(made.path, 'nowhere')], /There is no file or folder /],
    [['attack', join(release, 'report.json')], /is a file\. Give the folder/],
    [['attack', release, release], /One release is attacked at a time[\s\S]*--with /],
  ])('%j could not run, and says what to type', async (words, said) => {
    const { code, out, talk } = await daybook(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(talk).toMatch(said);
  });
});
