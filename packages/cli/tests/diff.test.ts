import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { exampleLines, examples } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

type Json = Record<string, unknown>;

const published = `${examples}/publications/larkmere-sheriff-2026-q1`;
const lines = exampleLines('publications/larkmere-sheriff-2026-q1/requests.ndjson').filter((line) => line !== '');
const [first = ''] = lines;
const amended = first.replace('"complied-full"', '"declined"');
const raised = amended.replace('"revision":1', '"revision":2');

/** A copy of the fictional release; `rows` and `stated` change it. */
function release(name: string, rows: readonly string[] = lines, stated: Json = {}): string {
  const folder = join(madeFolder().path, name);
  cpSync(published, folder, { recursive: true });
  writeFileSync(join(folder, 'requests.ndjson'), `${rows.join('\n')}\n`);
  if (Object.keys(stated).length === 0) return folder;
  const record = JSON.parse(readFileSync(join(folder, 'publication.json'), 'utf8'));
  writeFileSync(join(folder, 'publication.json'), JSON.stringify({ ...record, ...stated }));
  return folder;
}

const records = (name: string, ...rows: string[]) => madeFolder().file(name, `${rows.join('\n')}\n`);

describe('daybook diff', () => {
  test('of a release and itself ends with 0 and says so', async () => {
    const { code, out, talk } = await daybook('diff', published, release('again'));
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(out).toMatch(/^Release 1 of us-zz-fbqnlriq says the same as release 1: nothing changed\.\n/);
  });

  test('names what changed silently, and ends with 1', async () => {
    const { code, out } = await daybook('diff', published, release('two', [amended, ...lines.slice(1)]));
    expect(code).toBe(1);
    expect(out).toMatch(/changed silently: see below, and ask the\s+agency\.\n\nCHANGED SILENTLY\n {2}✖ /);
    expect(out).toContain('Decision: Complied in full → Declined');
  });

  test('speaks Spanish', async () => {
    const { out } = await daybook('diff', published, release('two', [amended]), '--lang', 'es');
    expect(out).toMatch(/^La publicación 1 de us-zz-fbqnlriq, frente a la publicación 1: /);
    expect(out).toMatch(/\nCAMBIOS EN SILENCIO\n/);
  });

  test('calls the agency by the name in its own record', async () => {
    const folder = release('named');
    writeFileSync(join(folder, 'agency.json'), exampleLines('agencies.ndjson', 0, 1).join(''));
    const { out } = await daybook('diff', published, folder);
    expect(out).toMatch(/^Release 1 of Larkmere County Sheriff/);
  });

  test('shows the first of many, and all with --full', async () => {
    const two = release('two', lines.slice(0, 1));
    const short = await daybook('diff', published, two, '--json');
    expect(JSON.parse(short.out).counts).toContainEqual({
      subject: 'entry',
      kind: 'vanished',
      count: lines.length - 1,
    });
    const grown = await daybook('diff', two, published);
    expect(grown.out).toMatch(/… and \d+ more: --full or --json shows all\n/);
    expect((await daybook('diff', two, published, '--full')).out).not.toContain('… and');
  });

  test('writes a file, JSON by its ending', async () => {
    const folder = madeFolder();
    const out = join(folder.path, 'deep/diff.json');
    const { code, out: shown, talk } = await daybook('diff', published, release('again'), '-o', out);
    expect({ code, shown, talk }).toEqual({ code: 0, shown: '', talk: `Written to ${out}\n` });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ compares: 'releases', verdict: 'nothing-changed' });
  });

  test('of releases of two agencies asks whether that is meant', async () => {
    const other = release('other', lines, { agency_id: 'us-zz-znnyprhs', embargo_days: 60 });
    const { code, talk } = await daybook('diff', published, other);
    expect(code).toBe(2);
    expect(talk).toMatch(/^.* are releases of different agencies: .*\n.*type: daybook diff .* --across-agencies\n$/);
    const asked = await daybook('diff', published, other, '--across-agencies');
    expect(asked.code).toBe(0);
    expect(asked.out).toContain('Embargo in days: 30 → 60');
  });

  test('of a release without its manifest goes on, and ends with 1', async () => {
    const torn = release('torn');
    writeFileSync(join(torn, 'publication.json'), '{');
    const { code, out } = await daybook('diff', published, torn);
    expect(code).toBe(1);
    expect(out).toMatch(/NOT COMPARED\n {2}publication\.json \(in the \w+ one\): is damaged/);
  });
});

describe('of two files of records', () => {
  test('added, amended and removed ones are told by id', async () => {
    const [, second = '', third = ''] = lines;
    const { code, out } = await daybook('diff', records('a.ndjson', first, second), records('b.ndjson', raised, third));
    expect(code).toBe(0);
    expect(out).toMatch(/: 1 new entry, 1 amended, 1\s+removed; nothing changed\s+silently\./);
    expect(out).toContain('Decision: Complied in full → Declined');
  });

  test('one that changed under the same revision was changed silently', async () => {
    const { code, out } = await daybook('diff', records('a.ndjson', first), records('b.ndjson', amended));
    expect(code).toBe(1);
    expect(out).toContain('It changed under the same revision, or a lower one.');
  });

  test('a table and lines of JSON with the same records say the same', async () => {
    const agencies = `${examples}/agencies.ndjson`;
    const table = join(madeFolder().path, 'tables/');
    await daybook('convert', agencies, table);
    const { code, out } = await daybook('diff', agencies, table);
    expect(out).toMatch(/nothing\s+changed\./);
    expect(code).toBe(0);
  });
});

describe('of two versions of the standard', () => {
  const standard = fileURLToPath(new URL('../../../schemas', import.meta.url));
  const small = (name: string, schema: Json) => {
    const folder = madeFolder();
    folder.file(
      `${name}/v1/note.schema.json`,
      JSON.stringify({ type: 'object', additionalProperties: false, ...schema }),
    );
    return join(folder.path, name);
  };

  test('that are the same nothing is told', async () => {
    expect(await daybook('diff', standard, `${standard}/v1`)).toEqual({ code: 0, out: 'Nothing changed.\n', talk: '' });
  });

  test('a break ends with 1, and what it means is said in both languages', async () => {
    const folders = [
      small('old', { properties: { a: { type: 'string', audience: 'agency' } } }),
      small('new', { properties: { a: { type: 'string', audience: 'public' } }, required: ['a'] }),
    ];
    const { code, out } = await daybook('diff', ...folders);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^Breaking: .*\n2 changes break something, 0 add something, 0 are of words\.\n1 of them shows more people/,
    );
    expect(out).toMatch(
      /\nPRIVACY\n {2}v1\/note\.schema\.json · a\n {6}PRIVACY: it was seen by agency and is now seen by public/,
    );
    expect(out).toMatch(
      /\nBREAKING\n {2}v1\/note\.schema\.json · a\n {6}It must be there now\. \(old data may be refused\)\n/,
    );
    expect((await daybook('diff', ...folders, '--lang', 'es')).out).toMatch(
      /^Ruptura: [\s\S]*\nPRIVACIDAD\n[\s\S]*Ahora es obligatorio\./,
    );
  });

  test('what was kept at a release can stand in the place of a folder', async () => {
    const kept = `${standard}/released.json`;
    expect(await daybook('diff', '--schemas', kept, kept)).toEqual({ code: 0, out: 'Nothing changed.\n', talk: '' });
    const { out } = await daybook('diff', '--schemas', kept, standard, '--json');
    expect(JSON.parse(out)).toMatchObject({ compares: 'standards', older: { name: kept }, newer: { name: standard } });
    expect(out).not.toContain('rule-removed');
  });

  test('what is none is said', async () => {
    const { code, talk } = await daybook('diff', '--schemas', `${examples}/agencies.ndjson`, standard);
    expect(code).toBe(2);
    expect(talk).toMatch(/is no version of the standard: .*\nType: daybook diff --schemas /);
  });
});

describe('a wrong use', () => {
  test.each<[string, string[], RegExp]>([
    ['names one', [published], /^Name the two that are to be compared.*\nType: daybook diff /],
    ['names three', [published, published, published], /^Two are compared, not more\.\nType: daybook diff /],
    ['names nothing that is there', [published, 'nope'], /^There is no file or folder nope\./],
    [
      'names a file and a release',
      [published, `${examples}/agencies.ndjson`],
      /is a file, and the other one is a release/,
    ],
    [
      'writes over what it reads',
      [`${examples}/agencies.ndjson`, `${examples}/agreements.ndjson`, '-o', `${examples}/agencies.ndjson`],
      /is one of the two that were compared/,
    ],
  ])('that %s says what to type', async (_, args, words) => {
    const { code, out, talk } = await daybook('diff', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(talk).toMatch(words);
  });
});
