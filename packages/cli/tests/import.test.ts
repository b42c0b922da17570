import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { iceDetainers } from '../../files/src/sources/ice-detainers/ice-detainers.ts';
import { schemaFaults } from '../../reports/tests/made-up/schema-faults.ts';
import { importInto } from '../src/importing/import-into.ts';
import { daybook } from './support/daybook.ts';
import { madeFolder } from './support/made-folder.ts';
import { detainerRow, detainers, list, listRow } from './support/public-files.ts';

const made = madeFolder();
const may = made.file(
  'may.csv',
  list(listRow('Lakeview Police Department ', '2025-03-01'), listRow('Hillview Police Department', '2025-03-02')),
);
const july = made.file(
  'july.csv',
  list(
    listRow('Lakeview Police Department', '2025-03-01'),
    listRow('Fernview Police Department', '05/082025', 'Jail Enforcement Model'),
  ),
);
const released = made.file(
  'detainers.csv',
  detainers(detainerRow('Booked into Detention'), detainerRow('Booked into Detention'), detainerRow('')),
);
let folders = 0;
const fresh = () => join(made.path, `out-${++folders}`);
const lines = (path: string) => readFileSync(path, 'utf8').trim().split('\n');

describe('ice-287g-list', () => {
  test('writes a file for each kind of record, and a summary that is printed too', async () => {
    const out = fresh();
    const {
      code,
      out: text,
      talk,
    } = await daybook('import', 'ice-287g-list', july, '--as-of', '2025-07-11', '--out', out);
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(readdirSync(out).sort()).toEqual([
      'agencies.ndjson',
      'agreements.ndjson',
      'import.json',
      'jurisdictions.ndjson',
    ]);
    expect(text).toMatch(/^2 rows read, as of 2025-07-11\n/);
    expect(text).toMatch(/\n {10}2 {2}Agreements\n/);
    expect(text).toMatch(/\n {10}1 {2}287\(g\) Task Force Model \(287g-tfm\)\n/);
    expect(text).toMatch(/line 3 · "05\/082025": This is not a date/);
    expect(text).toContain(`Everything is listed in ${out}/import.json\n`);
  });

  test('makes records that validate finds valid', async () => {
    const out = fresh();
    await daybook('import', 'ice-287g-list', july, '--as-of', '2025-07-11', '--out', out);
    const { code, out: text } = await daybook('validate', out, '--today', '2025-07-12');
    expect(text).toMatch(/\nValid: 0 errors/);
    expect(code).toBe(0);
  });

  test('--json prints the same as import.json, in the form that its schema says', async () => {
    const out = fresh();
    const { out: printed } = await daybook(
      'import',
      'ice-287g-list',
      july,
      '--as-of',
      '2025-07-11',
      '--out',
      out,
      '--json',
    );
    const summary = JSON.parse(printed);
    expect(printed).toBe(readFileSync(join(out, 'import.json'), 'utf8'));
    expect(schemaFaults('import', summary)).toEqual([]);
    expect(summary).toMatchObject({
      source: 'ice-287g-list',
      as_of: '2025-07-11',
      rows_read: 2,
      counts: { agreements: 2, by_type: { '287g-tfm': 1, '287g-jem': 1 }, by_status: { active: 2 }, states: 1 },
      cleaned: [],
      skipped: [],
    });
    expect(summary.unresolved).toContainEqual({
      where: `${july} · line 3`,
      value: '05/082025',
      why: expect.stringMatching(/not a date/),
    });
  });

  test('gives the history of each agreement from lists of several days, named FILE@DAY', async () => {
    const out = fresh();
    const { out: printed } = await daybook(
      'import',
      'ice-287g-list',
      `${july}@2025-07-11`,
      `${may}@2025-05-16`,
      '--out',
      out,
      '--json',
    );
    expect(JSON.parse(printed).counts.by_status).toEqual({ active: 2, 'not-listed': 1 });
    expect(JSON.parse(printed).cleaned).toContainEqual(
      expect.objectContaining({ from: 'Lakeview Police Department ', to: 'Lakeview Police Department' }),
    );
  });

  test('keeps the ids of a register', async () => {
    const [first, second] = [fresh(), fresh()];
    const typed = ['import', 'ice-287g-list', july, '--as-of', '2025-07-11', '--out'];
    await daybook(...typed, first);
    const register = join(first, 'agencies.ndjson');
    const own = lines(register).map((line) => line.replace(/us-oh-[a-z]{8}/g, 'us-oh-aaaaaaaa'));
    const changed = made.file('register.ndjson', own.slice(0, 1).join('\n'));
    await daybook(...typed, second, '--register', changed);
    expect(lines(join(second, 'agreements.ndjson')).filter((line) => line.includes('us-oh-aaaaaaaa'))).toHaveLength(1);
  });
});

describe('ice-detainers', () => {
  test('makes a request of every row, exact repeats too, which reports count', async () => {
    const out = fresh();
    const { code, out: text } = await daybook('import', 'ice-detainers', released, '--out', out);
    expect(code).toBe(0);
    expect(text).toMatch(/^3 rows read\n/);
    expect(text).toMatch(/\n {10}2 {2}Booked into Detention\n {10}1 {2}\(empty\)\n/);
    expect(lines(join(out, 'requests.ndjson'))).toHaveLength(3);
    expect((await daybook('validate', out)).code).toBe(0);
    const rows = JSON.parse((await daybook('report', out, '--by', 'state', '--json')).out);
    expect(rows.reduce((sum: number, { value }: { value: number }) => sum + value, 0)).toBe(3);
  });

  test('speaks Spanish', async () => {
    const { out: text } = await daybook('import', 'ice-detainers', released, '--out', fresh(), '--lang', 'es');
    expect(text).toMatch(/^3 filas leídas\n\nHecho en /);
    expect(text).toMatch(/\n {10}3 {2}Solicitudes\n/);
    expect(text).not.toMatch(/\b(rows|Made|Requests|By |Not resolved|Everything)\b/);
  });
});

/** A file that cannot be imported, and what is said. */
test.each([
  [
    'a file of the other source',
    'ice-detainers',
    may,
    /This is not ice-detainers.* Type: daybook import ice-287g-list FILE/,
  ],
  [
    'a table of another kind',
    'ice-287g-list',
    made.file('pop.csv', 'STATE,PEOPLE\n1,2\n'),
    /it should have headings for STATE, LAW/,
  ],
  [
    'data without headings',
    'ice-detainers',
    made.file('bare.csv', 'Somebody,12\nOther,13\n'),
    /none of its headings is here/,
  ],
  ['an empty file', 'ice-detainers', made.file('empty.csv', ''), /not a report of zero requests/],
  ['a PDF', 'ice-detainers', made.file('scan.csv', '%PDF-1.7\n'), /This is a PDF/],
])('%s: is a finding, and nothing is written', async (_, source, path, said) => {
  const out = fresh();
  const {
    code,
    out: text,
    talk,
  } = await daybook('import', source, path, '--as-of', '2025-07-11', '--out', join(out, 'deep'));
  expect(talk).toMatch(said);
  expect(talk).not.toContain('Somebody');
  expect(text).toBe('No row was read, so nothing was written.\n');
  expect(code).toBe(1);
  expect(existsSync(out)).toBe(false);
});

describe('a folder that is not empty', () => {
  const before = (folder: string) =>
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

  test.each([
    ['records', 'requests.ndjson', '{}\n'],
    ['an import.json that is nobody’s summary', 'import.json', '{}\n'],
  ])('with %s of somebody else is left alone', async (_, name, content) => {
    const out = fresh();
    mkdirSync(out);
    writeFileSync(join(out, name), content);
    const { code, talk } = await daybook('import', 'ice-detainers', released, '--out', out);
    expect(code).toBe(2);
    expect(talk).toContain(
      `${join(out, name)} is already there, and no import made it. Choose another folder for --out.`,
    );
    expect(before(out)).toEqual({ [name]: content });
  });

  test('keeps files of other names, and loses the records that a new import does not make', async () => {
    const out = fresh();
    await daybook('import', 'ice-detainers', released, '--out', out);
    writeFileSync(join(out, 'notes.txt'), 'mine');
    await daybook('import', 'ice-287g-list', july, '--as-of', '2025-07-11', '--out', out);
    expect(readdirSync(out).sort()).toEqual([
      'agencies.ndjson',
      'agreements.ndjson',
      'import.json',
      'jurisdictions.ndjson',
      'notes.txt',
    ]);
  });

  test('is as it was after an import that breaks off', async () => {
    const out = fresh();
    await daybook('import', 'ice-detainers', released, '--out', out);
    const was = before(out);
    const breaks: typeof iceDetainers = {
      ...iceDetainers,
      async *import(inputs, options) {
        for await (const batch of iceDetainers.import(inputs, options)) {
          yield batch.filter(({ ...reading }) => !('kind' in reading) || reading.kind !== 'import');
        }
        throw new Error('the disk is gone');
      },
    };
    const terminal = {
      out: () => undefined,
      talk: () => undefined,
      watched: false,
      colour: false,
      lang: 'en' as const,
    };
    const task = { source: breaks, files: [released], options: {}, terminal };
    await expect(importInto({ ...task, out })).rejects.toThrow('the disk is gone');
    expect(before(out)).toEqual(was);
    await expect(importInto({ ...task, out: join(out, 'new', 'deep') })).rejects.toThrow('the disk is gone');
    expect(before(out)).toEqual(was);
  });
});
