import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { requires } from '../../../house/requires.ts';
import { herWorkbook } from './support/her-workbook.ts';
import { changed, mark, part, partsOf, put } from './support/marking.ts';
import { textRow, workbookParts, zip } from './support/zip.ts';

let hers: Uint8Array;
let marked: Uint8Array;
beforeAll(async () => {
  hers = await herWorkbook();
  marked = await put(hers);
});

describe('workbooks of other programs', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const plain = () =>
    workbookParts([
      {
        name: 'Requests',
        rows: textRow(1, ['request_id', 'revision', 'received_on']) + textRow(2, ['R-1', '1', '2026-01-06']),
      },
    ]);
  const prefixed = (xml: string) =>
    xml
      .replace(/<(\/?)(?=(?:worksheet|sheetData|row|c|is|t|workbook|sheets|sheet|styleSheet|cellXfs|xf)\b)/g, '<$1x:')
      .replace(` xmlns="${main}"`, ` xmlns:x="${main}"`);

  it('whose tags have a prefix are marked in it, and cleared', async () => {
    const own = zip(plain().map((one) => ({ ...one, content: prefixed(String(one.content)) })));
    const done = await put(own, [mark({ cell: 'C2', row: 2 })]);
    const { sheets } = await readXlsx(done);
    expect(sheets[0]?.cells?.get('1,2')?.comment?.text).toMatch(/^― Daybook ―\nError: /);
    expect(await part(done, 'xl/worksheets/sheet1.xml')).toContain('<x:cfRule type="expression"');
    const cleared = await partsOf(await put(done, []));
    for (const [name, text] of await partsOf(own))
      if (name !== 'xl/styles.xml') expect(cleared.get(name), name).toBe(text);
    expect(await put(done, [mark({ cell: 'C2', row: 2 })])).toEqual(done);
  });

  it('with buttons on a sheet keep them', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const button =
      '<v:shape id="_x0000_s1025" type="#_x0000_t201"><x:ClientData ObjectType="Button"><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>';
    const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${button}</xml>`;
    const own = zip([
      ...plain().map((one) =>
        one.name === 'xl/worksheets/sheet1.xml'
          ? {
              ...one,
              content: String(one.content).replace(
                '</worksheet>',
                `<legacyDrawing xmlns:q="${office}" q:id="a"/></worksheet>`,
              ),
            }
          : one,
      ),
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/vmlDrawing" Target="../drawings/own.vml"/></Relationships>`,
      },
      { name: 'xl/drawings/own.vml', content: vml },
    ]);
    const done = await put(own, [mark({ cell: 'C2', row: 2 })]);
    expect(await part(done, 'xl/drawings/own.vml')).toMatch(
      /_x0000_s1025.*<v:shapetype id="daybook_note".*<x:Row>1<\/x:Row><x:Column>2</,
    );
    const cleared = await partsOf(await put(done, []));
    expect([cleared.get('xl/drawings/own.vml'), cleared.has('xl/daybook-notes-1.xml')]).toEqual([vml, false]);
  });

  it('with a conversation at a cell keep it: the cell gets colour and a line of the list, no note', async () => {
    const { path, rels } = {
      path: 'xl/threadedComments/threadedComment1.xml',
      rels: 'xl/worksheets/_rels/sheet1.xml.rels',
    };
    const relations = (await part(hers, rels)).replace(
      '</Relationships>',
      '<Relationship Id="talk" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
    );
    const talk =
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="E2" id="{1}"><text>Is it?</text></threadedComment></ThreadedComments>';
    const done = await put(await changed(hers, { [rels]: relations, [path]: talk }));
    const { sheets } = await readXlsx(done);
    expect(sheets[0]?.cells?.get('1,4')?.comment?.text).toBe('Ask the sergeant');
    expect(sheets[2]?.rows[3]?.[0]).toBe('Requests: 1 without a note');
  });

  it('that are ODS or Strict Open XML are refused', async () => {
    const ods = await writeOds({ sheets: [{ name: 'Requests', rows: [['request_id'], ['R-1']] }] });
    await expect(put(ods)).rejects.toMatchObject({ name: 'CannotRewrite', why: 'not-xlsx' });
    const strict = zip(
      plain().map((one) =>
        one.name === 'xl/workbook.xml'
          ? { ...one, content: String(one.content).replace(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main') }
          : one,
      ),
    );
    await expect(put(strict)).rejects.toMatchObject({ why: 'strict-xlsx' });
    await expect(put(new Uint8Array([80, 75, 3, 4]))).rejects.toMatchObject({ why: 'workbook' });
  });
});

describe('thousands of findings', () => {
  it('get colour and a line each, and the first thousand cells of a sheet a note', async () => {
    const many = Array.from({ length: 1200 }, (_, at) =>
      mark({ cell: `${'ACEG'[at % 4]}${at * 2 + 2}`, row: at * 2 + 2 }),
    );
    const own = await herWorkbook(2500);
    const done = await put(own, many);
    const { sheets } = await readXlsx(done);
    const noted = [...(sheets[0]?.cells ?? [])].filter(
      ([, { comment }]) => comment?.text.includes('― Daybook ―') === true,
    );
    expect(noted).toHaveLength(1000);
    expect(sheets[2]?.rows[3]?.[0]).toBe('Requests: 200 without a note');
    expect(sheets[2]?.rows).toHaveLength(6 + 1200);
    const ranges = [
      ...(await part(done, 'xl/worksheets/sheet1.xml')).matchAll(
        /sqref="([^"]*)"><cfRule type="expression" dxfId="1"/g,
      ),
    ].map(([, list = '']) => list.split(' '));
    expect(ranges.flat()).toHaveLength(1200);
    expect(Math.max(...ranges.map((list) => list.length))).toBeLessThanOrEqual(400);
    expect(await put(done, many)).toEqual(done);
  });

  it('of one cell share a note, which says how many more there are', async () => {
    const { sheets } = await readXlsx(
      await put(
        hers,
        Array.from({ length: 8 }, () => mark({ cell: 'C3', row: 3 })),
      ),
    );
    const text = sheets[0]?.cells?.get('2,2')?.comment?.text ?? '';
    expect([text.match(/Error: /g)?.length, text.endsWith('\n\n3 more here')]).toEqual([5, true]);
  });
});

const { path: soffice, suite } = requires('soffice');
suite('a workbook with findings that LibreOffice saved anew (soffice)', () => {
  it('still has them, and is cleared of them', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-annotate-'));
    try {
      writeFileSync(join(folder, 'log.xlsx'), marked);
      execFileSync(
        soffice,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'xlsx:Calc MS Excel 2007 XML',
          '--outdir',
          join(folder, 'saved'),
          join(folder, 'log.xlsx'),
        ],
        { stdio: 'ignore' },
      );
      const saved = new Uint8Array(readFileSync(join(folder, 'saved', 'log.xlsx')));
      const { sheets } = await readXlsx(saved);
      expect(sheets[0]?.cells?.get('1,4')?.comment?.text).toContain('― Daybook ―');
      expect(await part(saved, 'xl/worksheets/sheet1.xml')).toMatch(/daybook(?:"|&quot;)=(?:"|&quot;)daybook/);
      const cleared = await put(saved, []);
      const left = await readXlsx(cleared);
      expect(left.sheets.map(({ name }) => name)).toEqual(['Requests', 'Notes & <own>']);
      const notes = [...(left.sheets[0]?.cells ?? [])].flatMap(([at, { comment }]) =>
        comment === undefined ? [] : [[at, comment.text]],
      );
      expect(notes.sort()).toEqual([
        ['1,4', 'Ask the sergeant'],
        ['3,0', 'Paper file 12'],
      ]);
      expect(await part(cleared, 'xl/worksheets/sheet1.xml')).not.toMatch(/daybook/);
      const again = await put(saved);
      expect(await put(again)).toEqual(again);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
