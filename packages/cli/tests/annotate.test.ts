import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows, toCsv, toTables, toWorkbook } from '@daybook/files';
import { describe, expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { exampleLines, examples, TODAY } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

type Spoil = (set: (row: number, column: string, value: string | null) => void) => void;

/** A log of the fictional state as tables, some cells spoilt: rows are counted as in the sheet. */
function spoilt(spoil: Spoil, lines = 6) {
  const records = exampleLines('logs/ostrand-sheriff/requests.ndjson', 0, lines).map((line) => JSON.parse(line));
  const tables = toTables(records);
  const { rows = [] } = tables.find(({ name }) => name === 'requests') ?? {};
  spoil((row, column, value) => {
    const cells = rows[row - 1] ?? [];
    cells[rows[0]?.indexOf(column) ?? -1] = value;
  });
  return tables;
}
const workbook = (spoil: Spoil = () => undefined, lines?: number) => toWorkbook(spoilt(spoil, lines), new Date(0));
const wrong: Spoil = (set) => {
  set(3, 'ask', 'detaner');
  set(4, 'facility_city', 'Call 555-867-5309');
};
const made = async (spoil?: Spoil, lines?: number) => {
  const folder = madeFolder();
  return {
    folder: folder.path,
    make: folder.file,
    file: folder.file('log.xlsx', await workbook(spoil, lines)),
    out: join(folder.path, 'checked.xlsx'),
  };
};
const context = ['agencies.ndjson', 'jurisdictions.ndjson', 'agreements.ndjson'].map((name) => `${examples}/${name}`);
const annotate = (...args: string[]) => daybook('annotate', ...args, '--today', TODAY);
const findingsOf = async (file: string) => {
  const { out } = await daybook('validate', ...context, file, '--json', '--today', TODAY);
  return JSON.stringify(JSON.parse(out).findings).replaceAll(file, 'log');
};

describe('a marked copy', () => {
  test('is written, the original stays, the check of both says the same, and marking it again is the same file', async () => {
    const { file, out, folder } = await made(wrong);
    const before = readFileSync(file);
    const { code, out: text, talk } = await annotate(file, ...context, '-o', out);
    expect({ code, talk }).toEqual({ code: 1, talk: '' });
    expect(text).toMatch(
      /^Invalid: 2 errors, .*\n\d+ findings marked in \S+checked\.xlsx: coloured cells with notes, and all of them on the sheet "Findings"\.\n\S+log\.xlsx is as it was\.\n$/,
    );
    expect(readFileSync(file)).toEqual(before);
    const found = await findingsOf(out);
    expect(found).toBe(await findingsOf(file));
    expect(found).toContain('unknown-code');
    expect(found).toContain('looks like a phone number');
    expect(found).not.toContain('555-867-5309');
    const again = join(folder, 'again.xlsx');
    await annotate(out, ...context, '-o', again);
    expect(readFileSync(again)).toEqual(readFileSync(out));
  });

  test('of a log without findings is that workbook, byte for byte', async () => {
    const { file, out } = await made(() => undefined, 4);
    const { code, out: text } = await annotate(file, ...context, '-o', out);
    expect(text).toMatch(/\nNothing to mark: \S+checked\.xlsx is your workbook without marks\.\n/);
    expect(readFileSync(out)).toEqual(readFileSync(file));
    expect(code).toBe(0);
  });

  test('of a table of text is a workbook with its rows; in Spanish too', async () => {
    const { folder, make } = await made();
    const rows = spoilt(wrong).find(({ name }) => name === 'requests')?.rows ?? [];
    const csv = make('requests.csv', toCsv(rows));
    const out = join(folder, 'from-csv.xlsx');
    const { code, out: text } = await annotate(csv, ...context, '-o', out, '--lang', 'es');
    expect(text).toMatch(
      /^No válido: 2 errores, .*\n\d+ hallazgos marcados en \S+: celdas de color con notas, y todos en la hoja "Hallazgos"\.\n\S+ está como estaba\.\n$/,
    );
    expect(code).toBe(1);
    const read: unknown[] = [];
    for await (const batch of readRows({ name: out, bytes: new Uint8Array(readFileSync(out)) }))
      read.push(...batch.rows.map(({ cells }) => cells[0]));
    expect(read).toEqual(rows.map(([first]) => first));
  });
});

describe('what cannot be marked is refused with what to type', () => {
  test.each([
    ['nothing', [], /^Name the workbook to mark/],
    ['a missing file', ['none.xlsx', '-o', 'x.xlsx'], /^There is no file none\.xlsx/],
    [
      'no place for the copy',
      ['FILE'],
      /^Say where the marked copy goes.*\nType: daybook annotate \S+log\.xlsx -o log-checked\.xlsx\n$/,
    ],
    ['another ending', ['FILE', '-o', 'x.csv'], /a name that ends with \.xlsx/],
    ['its own place', ['FILE', '-o', 'FILE'], /The original is never touched/],
    [
      'JSON',
      [`${examples}/agencies.ndjson`, '-o', 'x.xlsx'],
      /^\S+ is no workbook.*\ntype: daybook validate \S+ --out check\.html\n$/,
    ],
    ['a folder', [examples, '-o', 'x.xlsx'], /is a folder\. Name one workbook/],
    ['ODS', ['ODS', '-o', 'x.ods'], /cannot be marked: notes and colours go into \.xlsx only/],
    [
      'what is no workbook but says so',
      ['TORN', '-o', 'OUT'],
      /^No copy of \S+ was written: its workbook cannot be opened/,
    ],
  ] as const)('%s', async (_, args, said) => {
    const { file, out, make } = await made();
    const names: Readonly<Record<string, string>> = {
      FILE: file,
      OUT: out,
      ODS: make('log.ods', 'x'),
      TORN: make('torn.xlsx', 'PK\u0003\u0004'),
    };
    const ended = await daybook('annotate', ...args.map((word) => names[word] ?? word));
    expect(ended).toMatchObject({ code: 2, out: '', talk: expect.stringMatching(said) });
    expect(existsSync(out)).toBe(false);
  });

  test('what is there already, unless it is told to', async () => {
    const { file, out, make } = await made();
    make('checked.xlsx', 'mine');
    expect(await annotate(file, '-o', out)).toMatchObject({
      code: 2,
      talk: expect.stringMatching(/is there already.*\ntype: .* --force\n$/),
    });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(await annotate(file, ...context, '-o', out, '--force')).toMatchObject({ code: 0 });
  });
});
