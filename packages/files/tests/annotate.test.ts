import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotateWorkbook } from '../src/index.ts';
import { herWorkbook } from './support/her-workbook.ts';
import { annotation, changed, mark, part, partsOf, put } from './support/marking.ts';
import { readBytes } from './support/reading.ts';
import { tables, titles } from './support/tables.ts';
import { textRow, workbookParts, zip } from './support/zip.ts';

let hers: Uint8Array;
let marked: Uint8Array;
beforeAll(async () => {
  hers = await herWorkbook();
  marked = await put(hers);
});

describe('a workbook with findings in it', () => {
  it('colours the cells, the first cell of a row where there is only a row, and leaves the others', async () => {
    const sheet = await part(marked, 'xl/worksheets/sheet1.xml');
    expect(
      [...sheet.matchAll(/sqref="([^"]*)"><cfRule type="expression"[^>]* priority="(\d)"/g)].map((one) => one.slice(1)),
    ).toEqual([
      ['A2:A9', '4'],
      ['A5 E2', '1'],
      ['E3', '2'],
      ['A4', '3'],
    ]);
  });

  it('changes nothing else: cells, formats, dropdowns, names, protection', async () => {
    const [before, after] = [await partsOf(hers), await partsOf(marked)];
    const changedParts = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
    expect(changedParts).toEqual(
      [
        '[Content_Types].xml',
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/worksheets/sheet1.xml',
        'xl/styles.xml',
        'xl/comments1.xml',
        'xl/drawings/vmlDrawing1.vml',
        'xl/worksheets/daybook-findings.xml',
      ].sort((a, b) => [...after.keys()].indexOf(a) - [...after.keys()].indexOf(b)),
    );
    const sheet = after.get('xl/worksheets/sheet1.xml') ?? '';
    const own =
      /<conditionalFormatting[^>]*><cfRule[^>]*><formula>"daybook"="daybook"<\/formula><\/cfRule><\/conditionalFormatting>/g;
    expect(sheet.replace(own, '').replace('priority="4"', 'priority="1"')).toBe(before.get('xl/worksheets/sheet1.xml'));
    expect(sheet).toContain('<sheetProtection');
    expect(sheet).toContain('<dataValidation ');
  });

  it('is read by another reader with notes at the cells, hers before ours', async () => {
    const { sheets } = await readXlsx(marked, { readStyles: true });
    const note = (at: string) => sheets[0]?.cells?.get(at)?.comment?.text;
    expect(note('1,4')).toBe('Ask the sergeant\n\n― Daybook ―\nError: "x" & <y> is no code.\nChoose one.');
    expect(note('3,0')).toBe('Paper file 12\n\n― Daybook ―\nFlag: =HYPERLINK("x") _x000D_\nChoose one.');
    expect(note('2,4')).toBe('― Daybook ―\nWarning: "x" & <y> is no code.\nChoose one.');
    expect(sheets.map(({ name }) => name)).toEqual(['Requests', 'Notes & <own>', 'Findings']);
  });

  it('lists every finding, each with a link to its cell', async () => {
    const { sheets } = await readXlsx(marked);
    const list = sheets[2];
    expect(list?.rows.slice(0, 3).map(([first]) => first)).toEqual([
      'What Daybook found in this workbook',
      '3 errors',
      'Red: put right',
    ]);
    expect(list?.rows.slice(4)).toEqual([
      ['Kind', 'Sheet', 'Cell', 'Heading', 'What', 'How', 'Rule'],
      ['Error', 'Requests', 'E2', 'ask', '"x" & <y> is no code.', 'Choose one.', 'unknown-code'],
      ['Warning', 'Requests', 'E3', 'ask', '"x" & <y> is no code.', 'Choose one.', 'unknown-code'],
      ['Flag', 'Requests', 'A4', 'ask', '=HYPERLINK("x") _x000D_', 'Choose one.', 'unknown-code'],
      ['Error', 'Requests', 'A5', 'ask', 'The whole row', 'Choose one.', 'unknown-code'],
      ['Error', 'Requests', 'A1', 'ask', 'The whole sheet', 'Choose one.', 'unknown-code'],
      ['Error', null, null, null, 'The whole file', 'Ask.', 'no-records'],
    ]);
    expect((await part(marked, 'xl/worksheets/daybook-findings.xml')).match(/location="[^"]*"/g)).toEqual(
      ['E2', 'E3', 'A4', 'A5', 'A1'].map((cell) => `location="'Requests'!${cell}"`),
    );
  });

  it('is read as before: our sheet and our notes are no data', async () => {
    const read = async (bytes: Uint8Array) => {
      const { entries, findings } = await readBytes('log.xlsx', bytes, { tables, titles });
      return { findings, records: entries.map(({ record, origin }) => [record, origin.row]) };
    };
    expect(await read(marked)).toEqual(await read(hers));
    expect((await read(marked)).records).toHaveLength(6);
  });
});

describe('annotating again', () => {
  it('with the same findings gives the same bytes', async () => {
    expect(await put(marked)).toEqual(marked);
  });

  it('with nothing to mark gives every part as it was', async () => {
    expect(await partsOf(await put(marked, []))).toEqual(await partsOf(hers));
  });

  it('of a workbook that never was gives the same bytes', async () => {
    expect(await put(hers, [])).toBe(hers);
  });

  it('with other findings leaves none of the old marks', async () => {
    const other = [mark({ cell: 'G6', row: 6 })];
    expect(await partsOf(await put(marked, other))).toEqual(await partsOf(await put(hers, other)));
    expect(await partsOf(await annotateWorkbook('log.xlsx', marked, annotation(other, 'es')))).toEqual(
      await partsOf(await annotateWorkbook('log.xlsx', hers, annotation(other, 'es'))),
    );
  });

  it('clears the list of findings wherever it was moved, and what was said of its place', async () => {
    const book = await part(marked, 'xl/workbook.xml');
    const [list = ''] = /<sheet name="Findings"[^>]*>/.exec(book) ?? [];
    const moved = book
      .replace(list, '')
      .replace('<sheets>', `<sheets>${list}`)
      .replace(/activeTab="\d+"/, 'activeTab="2"')
      .replace('localSheetId="1"', 'localSheetId="2"')
      .replace(
        '</definedNames>',
        '<definedName name="_xlnm.Print_Area" localSheetId="0">Findings!$A$1:$G$9</definedName></definedNames>',
      );
    const again = await part(await put(await changed(marked, { 'xl/workbook.xml': moved }), []), 'xl/workbook.xml');
    expect(again).toBe((await part(hers, 'xl/workbook.xml')).replace(/activeTab="\d+"/, 'activeTab="1"'));
  });

  it('keeps a sheet of hers with the same name', async () => {
    const own = zip(
      workbookParts([
        { name: 'Requests', rows: textRow(1, ['request_id', 'revision', 'received_on']) },
        { name: 'findings', rows: textRow(1, ['mine']) },
      ]),
    );
    const twice = await put(await put(own));
    expect((await readXlsx(twice)).sheets.map(({ name }) => name)).toEqual(['Requests', 'findings', 'Findings 2']);
  });
});
