import { describe, expect, test } from 'vitest';
import { replaceCells } from '../src/fixing/replace-cells.ts';

const sheet = (rows: string, cols = '') => `<worksheet>${cols}<sheetData>${rows}</sheetData></worksheet>`;
const cell = (name: string, text: string, format = '') =>
  `<c r="${name}"${format} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

function put(xml: string, texts: Readonly<Record<string, string>>) {
  const told: string[] = [];
  const after = replaceCells(xml, new Map(Object.entries(texts)), (name, outcome) => told.push(`${name} ${outcome}`));
  return { after, told };
}

describe('a cell that a sheet does not hold yet', () => {
  test('is put between its neighbours, in the format of its column', () => {
    const cols = '<cols><col min="1" max="1" style="4"/><col min="2" max="3" style="7"/></cols>';
    const { after, told } = put(sheet('<row r="2" spans="1:4" ht="15"><c r="A2"/><c r="D2"><v>1</v></c></row>', cols), {
      B2: 'fax & <x>',
      AA2: 'far',
    });
    expect(after).toBe(
      sheet(
        `<row r="2" ht="15"><c r="A2"/>${cell('B2', 'fax &amp; &lt;x&gt;', ' s="7"')}<c r="D2"><v>1</v></c>${cell('AA2', 'far')}</row>`,
        cols,
      ),
    );
    expect(told).toEqual(['B2 fixed', 'AA2 fixed']);
  });

  test('is put into a row that is empty, also with prefixes', () => {
    expect(put(sheet('<row r="3"/>'), { A3: 'x' }).after).toBe(sheet(`<row r="3">${cell('A3', 'x')}</row>`));
    expect(put('<x:row r="3"/>', { A3: 'x' }).after).toBe(
      '<x:row r="3"><x:c r="A3" t="inlineStr"><x:is><x:t xml:space="preserve">x</x:t></x:is></x:c></x:row>',
    );
  });

  test.each([
    ['whose row is not there', '<row r="1"><c r="A1"/></row>'],
    ['among cells that do not say where they stand', '<row r="2"><c><v>1</v></c></row>'],
  ])('%s changes nothing, and nothing is told', (_, rows) => {
    expect(put(sheet(rows), { B2: 'x' })).toEqual({ after: sheet(rows), told: [] });
  });

  test('stands beside one that is replaced, and a formula stays', () => {
    const { after, told } = put(sheet('<row r="2"><c r="A2" s="3"><v>1</v></c><c r="C2"><f>1+1</f></c></row>'), {
      A2: 'a',
      B2: 'b',
      C2: 'c',
    });
    expect(after).toBe(
      sheet(`<row r="2">${cell('A2', 'a', ' s="3"')}${cell('B2', 'b')}<c r="C2"><f>1+1</f></c></row>`),
    );
    expect(told).toEqual(['A2 fixed', 'C2 formula', 'B2 fixed']);
  });
});
