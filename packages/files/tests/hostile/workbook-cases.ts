import { type Part, textRow, workbookParts, zip } from '../support/zip.ts';
import type { HostileCase } from './hostile-case.ts';
import { headings } from './request-table.ts';
import { requestWorkbook } from './request-workbook.ts';

const { head, letter, row, rowWith, parts, around } = requestWorkbook;
const cell = (column: string) => `Requests ${letter(column)}2`;
const of = (fact: string, make: () => readonly Part[], records: number, ...finds: readonly string[]): HostileCase => ({
  fact,
  name: 'log.xlsx',
  bytes: () => zip(make()),
  finds,
  records,
});

/** Sheets and cells that no spreadsheet program writes, and what whoever looks at a sheet does not see. */
export const workbookCases: readonly HostileCase[] = [
  of('row 99,999,999', () => parts(textRow(99_999_999, ['a'])), 0, 'damaged-workbook'),
  of('column ZZZZZZ', () => parts('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'), 0, 'damaged-workbook'),
  of(
    'a cell in the last corner',
    () => parts(`${head}${row(2)}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    0,
    'damaged-workbook',
  ),
  of(
    'a merge of the whole sheet',
    () => around('', '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    1,
    'merged-cells Requests A1',
  ),
  of('a column of two billion', () => around('<cols><col min="1" max="2000000000" width="9"/></cols>'), 1),
  of(
    'a shared formula over the whole sheet',
    () =>
      parts(`${head}${rowWith('request_id', ' t="str"><f t="shared" ref="A1:XFD1048576" si="0">A9</f><v>R-2</v>')}`),
    1,
    `formula-cells ${cell('request_id')}`,
  ),
  of('tags nested 100,000 deep', () => parts(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`), 0, 'no-records'),
  of('tags that do not close', () => parts('<a>'.repeat(100_000)), 0, 'no-records'),
  of('rows without numbers', () => parts(`${head}${'<row><c><v>1</v></c></row>'.repeat(1000)}`), 1000),
  of(
    'a serial date of 60, the 29 February 1900',
    () => parts(head + rowWith('received_on', ' s="1"><v>60</v>')),
    1,
    `unreadable-date no-such-day ${cell('received_on')}`,
  ),
  of(
    'a time of day without a date',
    () => parts(head + rowWith('received_on', ' s="1"><v>0.75</v>')),
    1,
    `unreadable-date no-such-day ${cell('received_on')}`,
  ),
  of(
    'a date that counts from 1904',
    () => parts(head + rowWith('received_on', ' s="1"><v>44566</v>'), { date1904: true }),
    1,
  ),
  of(
    'a date past every calendar',
    () => parts(head + rowWith('received_on', ' s="1"><v>1e300</v>')),
    1,
    `error-cell ${cell('received_on')}`,
  ),
  of(
    'a date before every calendar',
    () => parts(head + rowWith('received_on', ' s="1"><v>-5</v>')),
    1,
    `unreadable-date no-such-day ${cell('received_on')}`,
  ),
  of(
    'an error of a formula',
    () => parts(head + rowWith('received_on', ' t="e"><f>1/0</f><v>#DIV/0!</v>')),
    1,
    `error-cell ${cell('received_on')}`,
    `formula-cells ${cell('received_on')}`,
  ),
  of(
    'a number that is not one',
    () => parts(head + rowWith('revision', '><v>NaN</v>')),
    1,
    `unreadable-number hidden ${cell('revision')}`,
  ),
  of(
    'a number past the largest',
    () => parts(head + rowWith('revision', '><v>1e999</v>')),
    1,
    `unreadable-number fraction ${cell('revision')}`,
  ),
  of('a shared text that is not there', () => parts(head + rowWith('request_id', ' t="s"><v>99</v>')), 1),
  of('hidden rows', () => parts(head + row(2) + row(3, ' hidden="1"')), 2, 'hidden-rows Requests 3'),
  of(
    'a hidden sheet that is a table',
    () => workbookParts([{ name: 'Requests', rows: head + row(2), state: 'hidden' }]),
    1,
    'hidden-sheet read Requests',
  ),
  of(
    'a very hidden sheet of notes',
    () => [
      ...workbookParts([
        { name: 'Requests', rows: head + row(2) },
        { name: 'Old', rows: textRow(1, ['x']), state: 'veryHidden' },
      ]),
    ],
    1,
    'hidden-sheet not-read Old',
  ),
  of(
    'a title that is merged above the headings',
    () =>
      parts(
        `${textRow(1, ['Log of the first quarter'])}${textRow(3, headings)}${row(4)}</sheetData><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells><sheetData>`,
      ),
    1,
  ),
  of(
    'a hundred thousand merges',
    () =>
      around(
        '',
        `<mergeCells>${Array.from({ length: 100_000 }, (_, at) => `<mergeCell ref="A${at + 3}:B${at + 3}"/>`).join('')}</mergeCells>`,
      ),
    1,
    ...Array.from({ length: 1000 }, (_, at) => `merged-cells Requests A${at + 3}`),
  ),
  of(
    'a hidden column that holds something, and one that does not',
    () => around('<cols><col min="1" max="1" hidden="1"/><col min="40" max="16384" hidden="1"/></cols>'),
    1,
    'hidden-columns Requests A1',
  ),
  of(
    'headings that stand a second time',
    () => parts(head + row(2) + head.replaceAll(/ r="([A-Z]*)1"/g, ' r="$13"') + row(4)),
    2,
    'second-table Requests 3',
  ),
  of(
    'a Meta sheet of nothing but words',
    () =>
      workbookParts([
        { name: 'Requests', rows: head + row(2) },
        { name: 'Meta', rows: textRow(1, ['Agency', '<script>']) + textRow(2, ['Period', '2026-13']) },
      ]),
    1,
    'meta-not-understood agency Meta B1',
    'meta-not-understood period Meta B2',
    'meta-not-understood version Meta',
  ),
  of(
    'a Meta sheet whose time zone is none',
    () =>
      workbookParts([
        { name: 'Requests', rows: head + row(2) },
        {
          name: 'Meta',
          rows:
            textRow(1, ['Agency', 'us-zz-qmrtwkla']) +
            textRow(2, ['Period', '2026-Q1']) +
            textRow(3, ['Standard version', '1.0']) +
            textRow(4, ['Time zone', '=Pacific (PST)']),
        },
      ]),
    1,
    'meta-not-understood zone Meta B4',
  ),
  of('a workbook of nothing', () => parts(''), 0, 'no-records'),
];
