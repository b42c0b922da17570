import { cellText } from '../cells/cell-text.ts';
import type { Limits } from '../limits.ts';
import { maskPersonalData } from '../personal-data/mask-personal-data.ts';
import type { Reading } from '../reading.ts';
import { columnNumber } from '../words/column-number.ts';
import { openWorkbook } from '../workbook/open-workbook.ts';
import { partText } from '../workbook/part-text.ts';
import { replaceParts } from '../workbook/replace-parts.ts';
import { sheetParts } from '../workbook/sheet-parts.ts';
import { sheetsHere } from '../workbook/sheets-here.ts';
import { WholeBytes } from '../workbook/whole-bytes.ts';
import { type ZipPart, zipDirectory } from '../workbook/zip-directory.ts';
import { CannotRewrite } from './cannot-rewrite.ts';
import type { Repair } from './repair.ts';
import { replaceCells } from './replace-cells.ts';
import { replaceOdsCells } from './replace-ods-cells.ts';
import { replacedCell } from './replaced-cell.ts';
import type { Rewriting } from './rewrite-file.ts';
import { settle } from './settle.ts';

/**
 * A workbook with the texts of some cells replaced. Only the sheets with such cells are written anew, and in them only
 * those cells: dropdowns, notes, formats, protection, other sheets and everything else of the workbook stay as they are.
 *
 * @throws CannotRewrite for a workbook that the reader would not open.
 */
export async function rewriteWorkbook(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  { repairs, tell, readSheets = sheetsHere }: Rewriting,
  limits: Limits,
): Promise<Uint8Array> {
  const all = new WholeBytes(limits.workbookBytes);
  for await (const chunk of chunks) all.push(chunk);
  if (all.tooMany) throw new CannotRewrite(file, 'workbook');
  const bytes = all.take();
  const wanted = [...repairs.of(file)];
  if (wanted.length === 0) return bytes;
  const faults: Reading[] = [];
  const again = new WholeBytes(limits.workbookBytes);
  again.push(bytes);
  const sheets = await openWorkbook(file, again, limits, faults, readSheets);
  const parts = zipDirectory(bytes, limits.workbookParts);
  if (sheets.length === 0 || typeof parts === 'string') throw new CannotRewrite(file, 'workbook');
  const texts = new Map<string, string>();
  const sheetOf = await sheetFinder(bytes, parts);
  for (const [at, { name, rows }] of sheets.entries()) {
    const own = wanted.filter(({ place }) => place.sheet === maskPersonalData(name));
    const sheet = own.length === 0 ? undefined : sheetOf(name, at);
    const before =
      sheet === undefined ? undefined : (texts.get(sheet.part) ?? (await partText(bytes, parts, sheet.part)));
    if (sheet === undefined || before === undefined) for (const repair of own) tell(repair, 'no-such-place');
    else {
      const cells = newTexts(own, (row, column) => cellText(rows[row - 1]?.cells[column]), tell);
      const asked = new Map([...cells].map(([cell, { text }]) => [cell, text]));
      const after = sheet.replace(before, asked, (cell, outcome) => {
        for (const repair of cells.get(cell)?.repairs ?? []) tell(repair, outcome);
        cells.delete(cell);
      });
      for (const { repairs: lost } of cells.values()) for (const repair of lost) tell(repair, 'no-such-place');
      texts.set(sheet.part, after);
    }
  }
  const contents = new Map([...texts].map(([part, text]) => [part, new TextEncoder().encode(text)]));
  const whole = await replaceParts(bytes, contents, limits.workbookParts);
  if (whole === undefined) throw new CannotRewrite(file, 'workbook');
  return whole;
}

/** Where a sheet is written in the zip file, and how its cells are replaced there. */
interface SheetXml {
  readonly part: string;
  readonly replace: typeof replaceCells;
}

/** Finds a sheet by its name and its place among the others: XLSX has a part for each, ODS one for all. */
async function sheetFinder(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
): Promise<(name: string, at: number) => SheetXml | undefined> {
  const book = await partText(bytes, parts, 'xl/workbook.xml');
  if (book === undefined)
    return (_, at) => ({ part: 'content.xml', replace: (xml, texts, said) => replaceOdsCells(xml, at, texts, said) });
  const partOf = sheetParts(book, (await partText(bytes, parts, 'xl/_rels/workbook.xml.rels')) ?? '');
  return (name) => {
    const part = partOf.get(name);
    return part === undefined ? undefined : { part, replace: replaceCells };
  };
}

/** What each cell is to hold, by its name, and the repairs that ask for it. */
function newTexts(
  repairs: readonly Repair[],
  textAt: (row: number, column: number) => string,
  tell: Rewriting['tell'],
): Map<string, { text: string; repairs: Repair[] }> {
  const texts = new Map<string, { text: string; repairs: Repair[] }>();
  for (const alike of settle(repairs, ({ place, fix }) => `${place.cell}\n${fix.from}`, tell).values()) {
    const { place, fix } = alike[0] as Repair;
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place.cell ?? '') ?? [];
    const known = texts.get(place.cell ?? '');
    const text = replacedCell(known?.text ?? textAt(Number(row), columnNumber(letters)), fix.from, fix.to);
    if (text === undefined) for (const repair of alike) tell(repair, 'found-otherwise');
    else texts.set(place.cell ?? '', { text, repairs: [...(known?.repairs ?? []), ...alike] });
  }
  return texts;
}
