import { readFileSync } from 'node:fs';
import { readRows } from '@daybook/files';
import fc from 'fast-check';
import { readOds, writeOds } from 'hucre/ods';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { fixFile } from './support/fix-file.ts';

const file = new URL('../../../schemas/v1/examples/logs/tallowgate-police/requests.csv', import.meta.url);
const rows: string[][] = [];
for await (const batch of readRows({ name: 'requests.csv', bytes: readFileSync(file) }))
  for (const { cells } of batch.rows) rows.push(cells.map(String));
const [headings = []] = rows;
const table = rows.slice(0, 6).map((row) => headings.map((_, at) => row[at] ?? ''));
const at = (heading: string) => headings.indexOf(heading);

interface Dialect {
  readonly separator: string;
  readonly end: string;
  readonly quoted: 'always' | 'where needed';
  readonly encode: (text: string) => Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

const dialects: Readonly<Record<string, Dialect>> = {
  'commas, UTF-8': { separator: ',', end: '\n', quoted: 'where needed', encode: utf8 },
  'semicolons, Windows-1252': { separator: ';', end: '\r\n', quoted: 'where needed', encode: latin },
  'tabs, UTF-16': { separator: '\t', end: '\r\n', quoted: 'where needed', encode: wide },
  'all quoted, byte-order mark': {
    separator: ',',
    end: '\r\n',
    quoted: 'always',
    encode: (text) => utf8(`\ufeff${text}`),
  },
  'bars, old line ends': { separator: '|', end: '\r', quoted: 'always', encode: utf8 },
};

function csv(cells: readonly (readonly string[])[], { separator, end, quoted, encode }: Dialect): Uint8Array {
  const cell = (text: string) =>
    quoted === 'always' || /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  return encode(cells.map((row) => row.map(cell).join(separator) + end).join(''));
}

/** Columns that hold codes, and how a person may write one of them: in the words of either language. */
const typed: readonly (readonly [heading: string, code: string, words: readonly string[]])[] = [
  ['channel', 'email', ['E-mail', 'Correo electrónico', 'CORREO  ELECTRÓNICO']],
  ['decision', 'declined', ['Declined', 'Denegada', 'dEcLiNeD']],
  ['ask', 'hold-custody', ['Hold the person past release', 'hold_custody']],
  ['decision_reasons', 'no-judicial-warrant', ['No judicial warrant', 'no judicial warrant']],
];

describe.each(Object.entries(dialects))('CSV with %s', (_, dialect) => {
  test('words become codes, and every other byte stays', async () => {
    const change = fc.record({
      row: fc.integer({ min: 1, max: 5 }),
      column: fc.constantFrom(...typed),
      word: fc.nat(2),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 5, max: 999 }),
        async (changes, size) => {
          // A word beyond ASCII elsewhere, so that the encoding matters.
          const right = table.map((row) => [...row]);
          const wrong = table.map((row) => [...row]);
          for (const rows of [right, wrong]) (rows[2] as string[])[at('facility_id')] = 'celda-ñ "2"';
          for (const {
            row,
            column: [heading, code, words],
            word,
          } of changes) {
            const list = heading === 'decision_reasons' ? ['local-law-prohibits', code] : [code];
            (right[row] as string[])[at(heading)] = list.join('; ');
            (wrong[row] as string[])[at(heading)] = [...list.slice(0, -1), words[word % words.length]].join('; ');
          }
          const fixed = await fixFile('requests.csv', csv(wrong, dialect), size);
          expect(fixed.told.every(([, outcome]) => outcome === 'fixed')).toBe(true);
          expect(Buffer.from(fixed.bytes).toString('latin1')).toBe(Buffer.from(csv(right, dialect)).toString('latin1'));
          const again = await fixFile('requests.csv', fixed.bytes, size);
          expect(again.told).toEqual([]);
          expect(Buffer.from(again.bytes).equals(fixed.bytes)).toBe(true);
        },
      ),
      { numRuns: 8 },
    );
  });
});

test('a cell keeps the blanks around it, and a list its other items', async () => {
  const wrong = table.map((row) => [...row]);
  (wrong[1] as string[])[at('decision')] = '  Denegada ';
  (wrong[1] as string[])[at('decision_reasons')] = 'local-law-prohibits ;No judicial warrant';
  const right = wrong.map((row) => [...row]);
  (right[1] as string[])[at('decision')] = '  declined ';
  (right[1] as string[])[at('decision_reasons')] = 'local-law-prohibits ;no-judicial-warrant';
  const dialect = dialects['commas, UTF-8'] as Dialect;
  const { bytes } = await fixFile('requests.csv', csv(wrong, dialect));
  expect(Buffer.from(bytes).toString()).toBe(Buffer.from(csv(right, dialect)).toString());
});

test.each([
  ['an amount that may be in dollars', 'cost_amount_cents', '12.00'],
  ['a misspelled code', 'decision', 'declned'],
  ['a date that may be two days', 'received_on', '1/6/2026'],
])('%s stays in its cell', async (_, heading, text) => {
  const wrong = table.map((row) => [...row]);
  const columns = at(heading) < 0 ? [...(wrong[0] as string[]), heading] : (wrong[0] as string[]);
  const cells = [
    columns,
    ...wrong.slice(1).map((row) => columns.map((name, col) => (name === heading ? text : (row[col] ?? '')))),
  ];
  const bytes = csv(cells, dialects['commas, UTF-8'] as Dialect);
  const fixed = await fixFile('requests.csv', bytes);
  expect(fixed.told).toEqual([]);
  expect(Buffer.from(fixed.bytes).equals(bytes)).toBe(true);
});

test("a request's own value is repaired in every row that repeats it", async () => {
  const wrong = table.map((row) => [...row]);
  const right = table.map((row) => [...row]);
  // Its first letter is Cyrillic, in both rows of the first request.
  for (const row of [1, 2]) (wrong[row] as string[])[at('channel')] = 'еmail';
  const dialect = dialects['commas, UTF-8'] as Dialect;
  const { bytes, told } = await fixFile('requests.csv', csv(wrong, dialect));
  expect(told.map(([rule, outcome]) => `${rule} ${outcome}`)).toEqual(['unknown-code fixed', 'unknown-code fixed']);
  expect(Buffer.from(bytes).toString()).toBe(Buffer.from(csv(right, dialect)).toString());
});

describe('a workbook', () => {
  const wrong = table.map((row) => row.map((cell): CellValue => (cell === '' ? null : cell)));
  (wrong[1] as CellValue[])[at('decision')] = 'Denegada';
  (wrong[2] as CellValue[])[at('channel')] = 'Correo electrónico';
  (wrong[1] as CellValue[])[at('channel')] = 'Correo electrónico';
  const workbook = () =>
    writeXlsx({
      sheets: [
        {
          name: 'Requests',
          rows: wrong,
          freezePane: { rows: 1 },
          dataValidations: [{ type: 'list', range: 'L2:L500', values: ['email', 'fax'] }],
          cells: new Map([
            [
              `1,${at('channel')}`,
              { value: 'Correo electrónico', style: { font: { bold: true } }, comment: { text: 'How it came' } },
            ],
          ]),
        },
        { name: 'Our own notes', rows: [['kept', 'as', 'it is']] },
      ],
    } as Parameters<typeof writeXlsx>[0]);

  test('keeps its dropdowns, notes, formats and other sheets', async () => {
    const before = await workbook();
    const { bytes, told } = await fixFile('log.xlsx', before, 500);
    expect(told.map(([rule, outcome, { to }]) => [rule, outcome, to])).toEqual([
      ['code-rewritten', 'fixed', 'email'],
      ['code-rewritten', 'fixed', 'declined'],
      ['code-rewritten', 'fixed', 'email'],
    ]);
    const [own, other] = [await readXlsx(before, { readStyles: true }), await readXlsx(bytes, { readStyles: true })];
    const cell = `1,${at('channel')}`;
    const kept = ({ sheets }: typeof own) =>
      sheets.map(({ name, dataValidations, freezePane, cells, rows: { length } }) => [
        name,
        dataValidations,
        freezePane,
        cells?.get(cell)?.style,
        cells?.get(cell)?.comment,
        length,
      ]);
    expect(kept(other)).toEqual(kept(own));
    expect(other.sheets[0]?.rows[1]?.[at('channel')]).toBe('email');
    expect(other.sheets[0]?.rows[1]?.[at('decision')]).toBe('declined');
    const again = await fixFile('log.xlsx', bytes);
    expect(again.told).toEqual([]);
    expect(Buffer.from(again.bytes).equals(bytes)).toBe(true);
  });

  test('changes in nothing but these cells', async () => {
    const before = await workbook();
    const { bytes } = await fixFile('log.xlsx', before);
    const [own, other] = [await readXlsx(before), await readXlsx(bytes)];
    const differing = (own.sheets[0]?.rows ?? []).flatMap((row, line) =>
      row.flatMap((value, col) => (value === other.sheets[0]?.rows[line]?.[col] ? [] : [`${line} ${headings[col]}`])),
    );
    expect(differing).toEqual(['1 channel', '1 decision', '2 channel']);
    expect(other.sheets[1]?.rows).toEqual(own.sheets[1]?.rows);
  });

  test('of LibreOffice keeps everything but these cells', async () => {
    const more = { name: 'Notes of ours', rows: [['a', 'a', 'a']] };
    const before = await writeOds({ sheets: [{ name: 'Requests', rows: wrong }, more] } as Parameters<
      typeof writeOds
    >[0]);
    const { bytes, told } = await fixFile('log.ods', before, 700);
    expect(told.map(([, outcome, { to }]) => `${outcome} ${to}`)).toEqual([
      'fixed email',
      'fixed declined',
      'fixed email',
    ]);
    const [own, other] = [await readOds(before), await readOds(bytes)];
    const right = wrong.map((row) => [...row]);
    for (const row of [1, 2]) (right[row] as CellValue[])[at('channel')] = 'email';
    (right[1] as CellValue[])[at('decision')] = 'declined';
    const filled = (rows: readonly (readonly CellValue[])[]) =>
      rows.map((row) =>
        row
          .map((cell) => cell ?? '')
          .join('|')
          .replace(/\|+$/, ''),
      );
    expect(filled(other.sheets[0]?.rows ?? [])).toEqual(filled(right));
    expect(other.sheets[1]?.rows).toEqual(own.sheets[1]?.rows);
    expect((await fixFile('log.ods', bytes)).told).toEqual([]);
  });
});
