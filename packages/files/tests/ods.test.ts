import { writeOds } from 'hucre/ods';
import { describe, expect, it } from 'vitest';
import { partText } from '../src/workbook/part-text.ts';
import { replaceParts } from '../src/workbook/replace-parts.ts';
import { zipDirectory } from '../src/workbook/zip-directory.ts';
import { readBytes } from './support/reading.ts';
import { tables, titles } from './support/tables.ts';

const head = ['request_id', 'received_on', 'ask_no', 'ask', 'quantity', 'facility_city'];
const read = (bytes: Uint8Array, name = 'log.xlsx', more = {}) => readBytes(name, bytes, { tables, titles, ...more });

describe('ODS', () => {
  it('is read like XLSX', async () => {
    const rows = [head, ['R-1', new Date('2026-01-06'), 1, 'hold-custody', 4000, 'Larkmere']];
    const { entries, findings } = await read(await writeOds({ sheets: [{ name: 'Requests', rows }] }), 'log.ods');
    expect(findings).toEqual([]);
    expect(entries[0]?.record).toMatchObject({ request_id: 'R-1', received_on: '2026-01-06', quantity: 4000 });
    expect(entries[0]?.origin.locate?.('/quantity')).toMatchObject({ sheet: 'Requests', cell: 'E2' });
  });

  it('keeps headings that are printed on each page, and rows of an outline', async () => {
    const rows = [head, ...['R-1', 'R-2', 'R-3'].map((id) => [id, '2026-01-06', 1, 'hold-custody', 4000, 'Larkmere'])];
    const plain = await writeOds({ sheets: [{ name: 'Requests', rows }] });
    const parts = zipDirectory(plain, 100);
    const content = typeof parts === 'string' ? '' : ((await partText(plain, parts, 'content.xml')) ?? '');
    const [first, second, ...rest] = content.match(/<table:table-row.*?<\/table:table-row>/gs) ?? [];
    const gathered =
      `<table:table-header-rows>${first}</table:table-header-rows><table:table-rows>${second}</table:table-rows>` +
      `<table:table-row-group table:display="false"><table:table-row-group>${rest.join('')}</table:table-row-group></table:table-row-group>`;
    const changed = content.replace([first, second, ...rest].join(''), gathered);
    expect(changed).not.toBe(content);
    const file = await replaceParts(plain, new Map([['content.xml', new TextEncoder().encode(changed)]]), 100);
    const { entries, findings } = await read(file ?? plain, 'log.ods');
    expect(findings).toEqual([]);
    expect(entries.map(({ record, origin }) => [record.request_id, origin.row])).toEqual([
      ['R-1', 2],
      ['R-2', 3],
      ['R-3', 4],
    ]);
  });

  it('says what is hidden: rows by hand or by a filter, columns, a sheet', async () => {
    const row = (id: string) => [id, '2026-01-06', 1, 'hold-custody', 4000, 'Larkmere'];
    const plain = await writeOds({
      sheets: [
        { name: 'Requests', rows: [head, row('R-1'), row('R-2'), row('R-3')] },
        { name: 'Old & gone', rows: [['a note']] },
      ],
    });
    const parts = zipDirectory(plain, 100);
    const content = typeof parts === 'string' ? '' : ((await partText(plain, parts, 'content.xml')) ?? '');
    let at = 0;
    const changed = content
      .replaceAll('<table:table-row', (tag) => {
        at += 1;
        return at === 3 ? `${tag} table:visibility="filter"` : at === 4 ? `${tag} table:visibility='collapse'` : tag;
      })
      .replace(/(<table:table [^>]*table:name="Requests"[^>]*>)(?:<table:table-column[^>]*>)*/, (_, start) => {
        return `${start}<table:table-column table:number-columns-repeated="5"/><table:table-column table:visibility="collapse"/>`;
      })
      .replace(/<table:table ([^>]*table:name="Old &amp; gone"[^>]*)>/, '<table:table table:style-name="ta9" $1>')
      .replace(
        '</office:automatic-styles>',
        '<style:style style:name="ta9" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>',
      )
      .replace(
        '<office:automatic-styles/>',
        '<office:automatic-styles><style:style style:name="ta9" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>',
      );
    const file = await replaceParts(plain, new Map([['content.xml', new TextEncoder().encode(changed)]]), 100);
    const { entries, findings } = await read(file ?? plain, 'log.ods');
    expect(entries).toHaveLength(3);
    expect(
      findings.map(({ rule, variant, place, values }) => [rule, variant, place.cell ?? place.row, values?.count]),
    ).toEqual([
      ['hidden-columns', undefined, 'F1', 3],
      ['hidden-rows', undefined, 3, 2],
      ['hidden-sheet', 'not-read', undefined, undefined],
    ]);
  });
});
