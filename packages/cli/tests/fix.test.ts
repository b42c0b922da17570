import { existsSync, linkSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { exampleLines, examples, TODAY } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const lines = exampleLines('logs/ostrand-sheriff/requests.ndjson').filter((line) => line !== '');
const [first = '', second = ''] = lines;
const channel = (line: string, how: (code: string) => string) =>
  line.replace(/"channel":"([a-z-]+)"/, (_, code: string) => `"channel":"${how(code)}"`);
const shouted = (line: string) => channel(line, (code) => code.toUpperCase());
const misspelled = (line: string) => channel(line, (code) => `${code}s`);
const log = (...records: string[]) => `${records.join('\n')}\n`;

/** A log with one value to repair in the first line, and a guess in the second. */
const wrong = log(shouted(first), misspelled(second));
const right = log(first, misspelled(second));
const made = (name = 'log.ndjson', content: string | Uint8Array = wrong) => {
  const folder = madeFolder();
  const file = folder.file(name, content);
  return { folder: folder.path, file, out: join(folder.path, name.replace('.', '-fixed.')), make: folder.file };
};
const schema = (name: string) => JSON.parse(readFileSync(`${examples}/../${name}.schema.json`, 'utf8'));
const fits = new Ajv2020({ strict: false, validateFormats: false, schemas: [schema('shared')] }).compile(
  schema('repairs'),
);
const fix = (...args: string[]) => daybook('fix', ...args, '--today', TODAY);

describe('a repair', () => {
  test('shows before and after, leaves the original, and says what is left', async () => {
    const { file, out } = made();
    const { code, out: text, talk } = await fix(file, '-o', out);
    expect({ code, talk }).toEqual({ code: 1, talk: '' });
    expect(readFileSync(file, 'utf8')).toBe(wrong);
    expect(readFileSync(out, 'utf8')).toBe(right);
    expect(text).toMatch(
      /^1 value repaired\n\n✔ "NLETS-MESSAGE" → "nlets-message" {2}\(daybook explain unknown-code\)\n {4}\S+log\.ndjson · line 1 · \/channel\n/,
    );
    expect(text).toMatch(/\nDecide yourself: these are guesses, and nothing was changed\n\n\? "\S+s" → "\S+" /);
    expect(text).toContain(`${file} is as it was.`);
    expect(text).toMatch(/\nLeft in \S+log-fixed\.ndjson: 1 error, 0 warnings, \d flags?\./);
  });

  test('speaks Spanish', async () => {
    const { file, out } = made();
    const { out: text } = await fix(file, '-o', out, '--lang', 'es');
    expect(text).toMatch(/^1 valor corregido\n\n✔ "NLETS-MESSAGE" → "nlets-message" /);
    expect(text).toMatch(/\nDecida usted: son conjeturas, y no se cambió nada\n/);
    expect(text).toMatch(/\nQueda en \S+: 1 error, /);
  });

  test('prints JSON', async () => {
    const { file, out } = made();
    const { out: text } = await fix(file, '-o', out, '--json');
    expect(fits(JSON.parse(text)), JSON.stringify(fits.errors)).toBe(true);
    expect(JSON.parse(text)).toEqual({
      fixed: [{ file, row: 1, rule: 'unknown-code', pointer: '/channel', from: 'NLETS-MESSAGE', to: 'nlets-message' }],
      not_fixed: [],
      suggested: [expect.objectContaining({ rule: 'unknown-code', count: 1 })],
      left: { verdict: 'invalid', error: 1, warning: 0, flag: expect.any(Number), answered: 0 },
    });
  });

  test('of a log with nothing else wrong ends with 0', async () => {
    const { file, out } = made('log.ndjson', log(shouted(first)));
    const { code, out: text } = await fix(file, '-o', out);
    expect(text).toMatch(
      /\nNothing that was found is left in \S+log-fixed\.ndjson\. Something that could be an error was not checked\./,
    );
    expect(code).toBe(0);
    const again = await fix(out, '-o', `${file}-2.ndjson`);
    expect(again.out).toMatch(/^Nothing that can be repaired for certain\.\n/);
    expect(readFileSync(`${file}-2.ndjson`, 'utf8')).toBe(log(first));
  });

  test('that is only looked at writes nothing', async () => {
    const { file, folder } = made();
    const { code, out } = await fix(file, '--dry-run');
    expect(code).toBe(1);
    expect(out).toMatch(/^1 value can be repaired\n/);
    expect(out).toContain('Nothing was written.');
    expect(readdirSync(folder)).toEqual(['log.ndjson']);
  });

  test('of a packed file gives a packed file', async () => {
    const { file, folder } = made('log.ndjson.gz', new Uint8Array(gzipSync(wrong)));
    await fix(file, '-o', join(folder, 'out.ndjson.gz'));
    expect(gunzipSync(readFileSync(join(folder, 'out.ndjson.gz'))).toString()).toBe(right);
  });

  test('of a folder gives a whole folder, files without a repair too', async () => {
    const { folder, make } = made();
    make('logs/a.ndjson', log(shouted(first)));
    make('logs/deep/b.ndjson', log(second));
    make('logs/readme.txt', 'words for people');
    const out = join(folder, 'fixed');
    await fix(join(folder, 'logs'), '-o', out);
    expect(readdirSync(out, { recursive: true }).map(String).sort()).toEqual([
      'a.ndjson',
      'deep',
      join('deep', 'b.ndjson'),
    ]);
    expect(readFileSync(join(out, 'a.ndjson'), 'utf8')).toBe(log(first));
    expect(readFileSync(join(out, 'deep/b.ndjson'), 'utf8')).toBe(log(second));
  });

  test('of a rule that is left out in the settings is not made', async () => {
    const { file, out, make } = made('requests.csv', csv('Spreadsheet'));
    make(
      'daybook.config.json',
      JSON.stringify({ rules: [{ rule: 'code-rewritten', severity: 'off', reason: 'Read by people.' }] }),
    );
    await fix(file, '-o', out);
    expect(readFileSync(out, 'utf8')).toBe(csv('Spreadsheet'));
  });

  test('never prints what must stay hidden', async () => {
    const { file, out } = made('log.ndjson', log(channel(first, () => '  EMAIL 512-55-0100  ')));
    const { out: text } = await fix(file, '-o', out);
    expect(text).not.toContain('512-55-0100');
  });
});

const linked = (file: string, link: string) => {
  linkSync(file, link);
  return link;
};

const csv = (word: string) => `request_id,received_on,channel\nR-1,2026-01-06,${word}\n`;

describe('a copy', () => {
  test.each<[string, (made_: ReturnType<typeof made>) => string[], RegExp]>([
    [
      'without a place',
      ({ file }) => [file],
      /^Say where the repaired copy goes.*\nType: daybook fix \S+log\.ndjson -o \S+log-fixed\.ndjson\n/,
    ],
    [
      'in place of the original',
      ({ file }) => [file, '-o', file, '--force'],
      /^The copy would stand in the place of .*\n?.*never touched\.\nType: .*log-fixed\.ndjson\n$/,
    ],
    [
      'in place of a link to the original',
      ({ file, folder }) => [file, '-o', linked(file, join(folder, 'link.ndjson')), '--force'],
      /never touched/,
    ],
    [
      'in place of another file',
      ({ file, make }) => [file, '-o', make('other.ndjson', 'mine')],
      /is there already\. Choose another name or, to replace it,\ntype: .* --force\n$/,
    ],
    ['of another form', ({ file }) => [file, '-o', 'out.xlsx'], /must end with \.ndjson\.\nType: .*-o out\.ndjson\n$/],
    ['inside the folder that is read', ({ folder }) => [folder, '-o', join(folder, 'fixed')], /lie in one another/],
    [
      'around the folder that is read',
      ({ folder, make }) => [dirname(make('logs/a.ndjson', wrong)), '-o', folder],
      /lie in one another/,
    ],
    [
      'of a folder in a file',
      ({ make }) => [dirname(make('logs/a.ndjson', wrong)), '-o', make('b.ndjson', '')],
      /is a folder, and .* is a file/,
    ],
    ['of nothing', () => ['nope.csv', '-o', 'x.csv'], /^There is no file or folder nope\.csv\./],
    ['of standard input', () => ['-', '-o', 'x.csv'], /cannot read standard input/],
    ['of two files', ({ file, out }) => [file, file, '-o', out], /^Name one file or one folder, not several/],
    [
      'of a torn gzip file',
      ({ make, folder }) => [
        make('t.ndjson.gz', new Uint8Array(gzipSync(wrong).subarray(0, -12))),
        '-o',
        join(folder, 'u.ndjson.gz'),
      ],
      /No copy of \S+ was written: it is a gzip file that does not unpack/,
    ],
  ])('%s is not written', async (_, args, words) => {
    const there = made();
    const typed = args(there);
    const files = readdirSync(there.folder).sort();
    const ended = await fix(...typed);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.talk).toMatch(words);
    expect(readFileSync(there.file, 'utf8')).toBe(wrong);
    expect(readdirSync(there.folder).sort()).toEqual(files);
  });

  test('replaces what is there where that is said', async () => {
    const { file, make } = made();
    const other = make('other.ndjson', 'mine');
    expect((await fix(file, '-o', other, '--force')).code).toBe(1);
    expect(readFileSync(other, 'utf8')).toBe(right);
  });

  test('goes into a folder under its own name', async () => {
    const { file, folder } = made();
    await fix(file, '-o', `${folder}/fixed/`);
    expect(existsSync(join(folder, 'fixed/log.ndjson'))).toBe(true);
  });
});
