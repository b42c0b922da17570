import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { examples } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const made = madeFolder();
const LARKMERE = 'us-zz-fbqnlriq';
const day = ['--today', '2026-01-02'] as const;
const template = (...words: string[]) => daybook('template', ...words, ...day);

describe('the workbook of an agency', () => {
  test('is written, with the name that the given files have, and says what comes next', async () => {
    const out = join(made.path, 'new', 'log.xlsx');
    const typed = [examples, '--agency', LARKMERE, '--period', '2026-Q1', '-o', out];
    const ended = await template(...typed);
    expect(ended).toMatchObject({ code: 0, talk: '' });
    expect(ended.out).toContain("the workbook of Larkmere County Sheriff's Office for 2026-Q1");
    expect(ended.out).toContain('Requests, Agreements, Context numbers');
    expect(ended.out).toContain(`daybook validate ${out} ${examples}\n`);
    const first = readFileSync(out);
    await template(...typed, '--force');
    expect(readFileSync(out).equals(first)).toBe(true);
  });

  test('names the reporting laws of its state, also where no record of it is given, and says that', async () => {
    const out = join(made.path, 'illinois.xlsx');
    const ended = await template('requests', '--agency', 'us-il-abcdefgh', '--period', '2026-Q1', '-o', out);
    expect(ended.out).toContain('Illinois TRUST Act, yearly report, 5 ILCS 805/25');
    expect(ended.out).toContain('No record of us-il-abcdefgh was given');
  });

  test('of a place without a law file says so, in Spanish too', async () => {
    const out = join(made.path, 'none.xlsx');
    const typed = ['--agency', 'us-wy-abcdefgh', '--period', '2026-Q1', '-o', out, '--lang', 'es'];
    const { out: said } = await template(...typed);
    expect(said).toContain('No se conoce ningún archivo de leyes de este lugar');
  });

  test('that nobody filled in is no report of zero requests', async () => {
    const out = join(made.path, 'empty.xlsx');
    await template('--agency', LARKMERE, '--period', '2026-Q1', '-o', out);
    const { code, out: said } = await daybook('validate', out, '--json', ...day);
    expect(code).toBe(1);
    expect(JSON.parse(said).findings.map(({ rule }: { rule: string }) => rule)).toEqual(['no-records']);
  });
});

describe('a folder in place of a workbook', () => {
  test('gets CSV files and their descriptor, in the language, and is not replaced unasked', async () => {
    const typed = ['--agency', LARKMERE, '--period', '2026-Q1', '-o', `${join(made.path, 'csv')}/`, '--lang', 'es'];
    expect(await template('requests', ...typed)).toMatchObject({ code: 0, talk: '' });
    const names = readdirSync(join(made.path, 'csv'));
    expect(names).toContain('requests.csv');
    expect(names).toContain('request_decisions.csv');
    expect(names).not.toContain('agreements.csv');
    const descriptor = JSON.parse(readFileSync(join(made.path, 'csv', 'datapackage.json'), 'utf8'));
    expect(descriptor.resources[0].schema.fields[0].title).toBe('Versión del estándar');
    expect(await template(...typed)).toMatchObject({ code: 2, out: '' });
  });
});

describe('a wrong use', () => {
  const good = ['--agency', LARKMERE, '--period', '2026-Q1', '-o', join(made.path, 'x.xlsx')];
  const without = (flag: string) => good.filter((_, at) => good[at] !== flag && good[at - 1] !== flag);

  test.each([
    ['no agency', without('--agency'), 'Say whose workbook it is'],
    ['no period', without('--period'), 'Say whose workbook it is'],
    ['no file', without('-o'), 'Say whose workbook it is'],
    ['a period that is none', [...without('--period'), '--period', 'spring'], '"spring" is not a period'],
    ['an agency that is a name', [...without('--agency'), '--agency', 'Larkmere'], '"Larkmere" is not the id'],
    ['a file about the agency that is not there', ['gone.ndjson', ...good], 'There is no file or folder gone.ndjson'],
  ])('%s: says what to type, and writes nothing', async (_, typed, said) => {
    const { code, out, talk } = await template(...typed);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(talk).toContain(said);
  });

  test('a file that is there already is not replaced: it may be a log', async () => {
    const path = made.file('kept.xlsx', 'the log of a clerk');
    const { code, talk } = await template(...without('-o'), '-o', path);
    expect({ code, talk }).toMatchObject({ code: 2, talk: expect.stringContaining('--force') });
    expect(readFileSync(path, 'utf8')).toBe('the log of a clerk');
  });
});
