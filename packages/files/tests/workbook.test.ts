import { describe, expect, it } from 'vitest';
import { readBytes, short } from './support/reading.ts';
import { tables, titles } from './support/tables.ts';
import { type Part, textRow, workbookParts, zip } from './support/zip.ts';

const head = ['request_id', 'received_on', 'ask_no', 'ask', 'quantity', 'facility_city'];
const read = (bytes: Uint8Array, name = 'log.xlsx', more = {}) => readBytes(name, bytes, { tables, titles, ...more });
const workbook = (rows: string, more = {}) =>
  zip(workbookParts([{ name: 'Requests', rows: textRow(1, head) + rows }], more));

describe('cells of a workbook', () => {
  it('texts, numbers and dates become a record that knows its cells', async () => {
    const { entries, findings } = await read(
      workbook(
        '<row r="2"><c r="A2" t="inlineStr"><is><t>R-1</t></is></c><c r="B2" s="1"><v>46028</v></c><c r="C2"><v>1</v></c><c r="D2" t="str"><v>hold-custody</v></c><c r="E2"><v>4000</v></c></row>',
      ),
    );
    expect(findings).toEqual([]);
    expect(entries[0]?.record).toMatchObject({
      request_id: 'R-1',
      received_on: '2026-01-06',
      quantity: 4000,
      asks: [{ ask_no: 1, ask: 'hold-custody' }],
    });
    expect(entries[0]?.origin).toMatchObject({ file: 'log.xlsx', sheet: 'Requests', row: 2 });
    expect(entries[0]?.origin.locate?.('/asks/0/ask')).toEqual({
      file: 'log.xlsx',
      sheet: 'Requests',
      row: 2,
      column: 'ask',
      cell: 'D2',
    });
  });

  it('dates of a workbook that counts from 1904', async () => {
    const { entries } = await read(
      workbook('<row r="2"><c r="A2" t="inlineStr"><is><t>R-1</t></is></c><c r="B2" s="1"><v>44566</v></c></row>', {
        date1904: true,
      }),
    );
    expect(entries[0]?.record.received_on).toBe('2026-01-06');
  });

  it.each([
    ['the 29 February 1900 that never was', 'B', ' s="1"><v>60</v>', 'unreadable-date no-such-day 2'],
    ['a time of day without a date', 'B', ' s="1"><v>0.75</v>', 'unreadable-date no-such-day 2'],
    ['a failed formula', 'B', ' t="e"><f>1/0</f><v>#DIV/0!</v>', 'error-cell 2'],
    ['a text that looks like a failed formula', 'B', ' t="inlineStr"><is><t>#N/A</t></is>', 'error-cell 2'],
    ['a fraction', 'E', '><v>1.5</v>', 'unreadable-number fraction 2'],
    ['a date where a text belongs', 'F', ' s="1"><v>46028</v>', 'date-instead-of-text 2'],
    ['a date where a code belongs', 'D', ' s="1"><v>46028</v>', 'date-instead-of-text 2'],
  ])('%s is not read', async (_, column, cell, finding) => {
    const { entries, findings } = await read(
      workbook(
        `<row r="2"><c r="A2" t="inlineStr"><is><t>R-1</t></is></c><c r="C2"><v>1</v></c><c r="${column}2"${cell}</c></row>`,
      ),
    );
    expect(short(findings).filter((text) => !text.startsWith('formula'))).toEqual([finding]);
    expect(findings[0]?.place.cell).toBe(`${column}2`);
    expect(entries[0]?.unread).toHaveLength(1);
  });

  it('a formula is read as its value, and said once for the column', async () => {
    const cell = (row: number) =>
      `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>R-${row}</t></is></c><c r="E${row}"><f>2+${row}</f><v>${2 + row}</v></c></row>`;
    const { entries, findings } = await read(workbook(cell(2) + cell(3)));
    expect(entries.map(({ record }) => record.quantity)).toEqual([4, 5]);
    expect(findings).toMatchObject([
      { rule: 'formula-cells', place: { row: 2, column: 'quantity' }, values: { count: 2 } },
    ]);
  });

  it('hidden rows are read, and said', async () => {
    const { entries, findings } = await read(
      workbook(textRow(2, ['R-1', '2026-01-06']) + textRow(3, ['R-2', '2026-01-06'], ' hidden="1"')),
    );
    expect([entries.length, short(findings)]).toEqual([2, ['hidden-rows 3']]);
  });

  it('rows keep their numbers where rows before them are empty', async () => {
    const { entries } = await read(workbook(textRow(2, ['R-1', '2026-01-06']) + textRow(9, ['R-2', '2026-01-06'])));
    expect(entries.map(({ origin }) => origin.row)).toEqual([2, 9]);
  });
});

describe('sheets of a workbook', () => {
  const requests = {
    name: 'Requests',
    rows: textRow(1, ['request_id', 'revision', 'received_on', 'ask_no']) + textRow(2, ['R-1', '1', '2026-01-06', '1']),
  };

  it('child tables join their records, wherever their sheets stand', async () => {
    const child = {
      name: 'request_instruments',
      rows:
        textRow(1, ['request_id', 'revision', 'instrument_no', 'instrument']) + textRow(2, ['R-1', '1', '2', 'i-200']),
    };
    const { entries, findings } = await read(zip(workbookParts([requests, child])));
    expect([findings, entries[0]?.record.instruments]).toEqual([[], [{ no: 2, instrument: 'i-200' }]]);
    expect(entries[0]?.origin.locate?.('/instruments/0/instrument')).toMatchObject({
      sheet: 'request_instruments',
      cell: 'D2',
    });
  });

  it("other sheets are said; those that begin with an underscore are the workbook's own", async () => {
    const notes = { name: 'Notes', rows: textRow(1, ['Call the sheriff']) };
    const lists = { name: '_lists', rows: textRow(1, ['declined']), state: 'hidden' };
    const secret = { name: 'Old', rows: textRow(1, ['x']), state: 'hidden' };
    const { entries, findings } = await read(zip(workbookParts([notes, lists, requests, secret])));
    expect([entries.length, short(findings)]).toEqual([1, ['sheet-not-read', 'hidden-sheet not-read']]);
  });

  it('a hidden sheet that is a table is read, and said', async () => {
    const { entries, findings } = await read(zip(workbookParts([{ ...requests, state: 'veryHidden' }])));
    expect([entries.length, short(findings)]).toEqual([1, ['hidden-sheet read']]);
  });

  it('a workbook of another kind leads to a question', async () => {
    expect(
      short((await read(zip(workbookParts([{ name: 'Sheet1', rows: textRow(1, ['a', 'b']) }])))).findings),
    ).toEqual(['kind-unknown headings']);
  });

  it('an empty workbook is no report of zero requests', async () => {
    expect(short((await read(zip(workbookParts([{ name: 'Requests', rows: '' }])))).findings)).toEqual(['no-records']);
  });
});

describe('hostile workbooks', () => {
  const good = () => workbookParts([{ name: 'Requests', rows: textRow(1, head) + textRow(2, ['R-1', '2026-01-06']) }]);
  const withPart = (part: Part) => zip([...good(), part]);
  const bomb = '<row r="1"></row>'.repeat(2_000_000);
  const cases: readonly (readonly [string, () => Uint8Array, string])[] = [
    [
      'a part that is larger than it says',
      () => withPart({ name: 'xl/a.xml', content: bomb, declared: 100 }),
      'damaged-workbook',
    ],
    [
      'a part that is smaller than it says',
      () => withPart({ name: 'xl/a.xml', content: 'a', declared: 100 }),
      'damaged-workbook',
    ],
    [
      'parts that lie over each other',
      () => withPart({ name: 'xl/a.xml', content: '', declared: 10, over: 2 }),
      'damaged-workbook',
    ],
    ['a part outside its folder', () => withPart({ name: '../x.xml', content: 'a' }), 'damaged-workbook'],
    ['a name that comes twice', () => withPart({ name: 'xl/workbook.xml', content: 'a' }), 'damaged-workbook'],
    ['a bomb', () => withPart({ name: 'xl/a.xml', content: bomb }), 'workbook-too-large'],
    [
      '5,000 parts',
      () => zip([...good(), ...Array.from({ length: 5000 }, (_, at) => ({ name: `xl/p${at}.xml`, content: '' }))]),
      'workbook-too-large',
    ],
    ['an encrypted part', () => withPart({ name: 'xl/a.xml', content: 'a', flags: 1 }), 'unknown-format encrypted'],
    [
      'a document type of its own',
      () => withPart({ name: 'xl/a.xml', content: '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }),
      'damaged-workbook doctype',
    ],
    [
      'a row number of 99,999,999',
      () => zip(workbookParts([{ name: 'Requests', rows: textRow(99_999_999, ['a']) }])),
      'damaged-workbook',
    ],
    ['a file cut in the middle', () => zip(good()).subarray(0, 900), 'damaged-workbook'],
    ['a workbook without its sheet', () => zip(good().slice(0, -1)), 'damaged-workbook'],
    ['a Word document', () => zip([{ name: 'word/document.xml', content: '<x/>' }]), 'unknown-format word'],
    ['a binary workbook', () => zip([{ name: 'xl/workbook.bin', content: 'x' }]), 'unknown-format binary-workbook'],
    [
      'an archive of other files',
      () => zip([{ name: 'requests.csv', content: 'request_id' }]),
      'unknown-format archive',
    ],
  ];

  it.each(cases)('%s is one finding', async (_, make, finding) => {
    const { entries, findings } = await read(make());
    expect([entries, short(findings)]).toEqual([[], [finding]]);
  });

  it('a link to another workbook is a finding; the rows are read', async () => {
    const { entries, findings } = await read(withPart({ name: 'xl/externalLinks/externalLink1.xml', content: '<x/>' }));
    expect([entries.length, short(findings)]).toEqual([1, ['linked-workbook']]);
  });

  it.each([
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], 'log.xls', 'unknown-format old-excel'],
    [
      'a workbook locked with a password',
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0],
      'log.xlsx',
      'unknown-format encrypted',
    ],
    ['a PDF', [...Buffer.from('%PDF-1.7')], 'log.pdf', 'unknown-format pdf'],
    ['a web page named .csv', [...Buffer.from('<!DOCTYPE html><html>')], 'log.csv', 'unknown-format web-page'],
    ['an XML workbook', [...Buffer.from('<?xml version="1.0"?><Workbook>')], 'log.xls', 'unknown-format xml'],
    ['rich text', [...Buffer.from('{\\rtf1 x}')], 'log.json', 'unknown-format rich-text'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47], 'log.png', 'unknown-format picture'],
    ['bytes that are nothing known', [1, 2, 0, 3, 0, 0, 9, 9, 9, 9], 'log.dat', 'unknown-format binary'],
    ['UTF-32', [0xff, 0xfe, 0, 0, 65, 0, 0, 0], 'log.csv', 'unknown-format binary'],
  ])("%s is told in a clerk's words", async (_, bytes, name, finding) => {
    expect(short((await readBytes(name, bytes, { tables })).findings)).toEqual([finding]);
  });
});
