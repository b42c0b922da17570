import { cellText } from '../cells/cell-text.ts';
import type { Limits } from '../limits.ts';
import { maskPersonalData } from '../personal-data/mask-personal-data.ts';
import type { Reading } from '../reading.ts';
import { openWorkbook } from '../workbook/open-workbook.ts';
import { sheetsHere } from '../workbook/sheets-here.ts';
import { WholeBytes } from '../workbook/whole-bytes.ts';
import { type ZipPart, zipDirectory } from '../workbook/zip-directory.ts';
import { CannotRewrite } from './cannot-rewrite.ts';
import type { Repair } from './repair.ts';
import { replaceCells } from './replace-cells.ts';
import { replaceParts } from './replace-parts.ts';
import { replacedCell } from './replaced-cell.ts';
import type { Rewriting } from './rewrite-file.ts';
import { settle } from './settle.ts';
import { sheetParts } from './sheet-parts.ts';

const xml = new TextDecoder('utf-8', { fatal: true });

/**
 * A workbook with the texts of some cells replaced. Only the sheets with such cells are written anew, and in them only
 * those cells: dropdowns, notes, formats, protection, other sheets and everything else of the workbook stay as they are.
 *
 * @throws CannotRewrite for a workbook that the reader would not open, and for one that is no XLSX.
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
  const book = typeof parts === 'string' ? undefined : await textOf(bytes, parts, 'xl/workbook.xml');
  if (sheets.length === 0 || typeof parts === 'string' || book === undefined) throw new CannotRewrite(file, 'workbook');
  const relations = (await textOf(bytes, parts, 'xl/_rels/workbook.xml.rels')) ?? '';
  const partOf = sheetParts(book, relations);
  const contents = new Map<string, Uint8Array>();
  for (const { name, rows } of sheets) {
    const own = wanted.filter(({ place }) => place.sheet === maskPersonalData(name));
    const part = partOf.get(name);
    const sheet = own.length === 0 || part === undefined ? undefined : await textOf(bytes, parts, part);
    if (sheet === undefined || part === undefined) for (const repair of own) tell(repair, 'no-such-place');
    else {
      const texts = newTexts(own, (row, column) => cellText(rows[row - 1]?.cells[column]), tell);
      const asked = new Map([...texts].map(([cell, { text }]) => [cell, text]));
      const made = replaceCells(sheet, asked, (cell, outcome) => {
        for (const repair of texts.get(cell)?.repairs ?? []) tell(repair, outcome);
        texts.delete(cell);
      });
      for (const { repairs: lost } of texts.values()) for (const repair of lost) tell(repair, 'no-such-place');
      contents.set(part, new TextEncoder().encode(made));
    }
  }
  const whole = await replaceParts(bytes, contents, limits.workbookParts);
  if (whole === undefined) throw new CannotRewrite(file, 'workbook');
  return whole;
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
    const text = replacedCell(known?.text ?? textAt(Number(row), indexOf(letters)), fix.from, fix.to);
    if (text === undefined) for (const repair of alike) tell(repair, 'found-otherwise');
    else texts.set(place.cell ?? '', { text, repairs: [...(known?.repairs ?? []), ...alike] });
  }
  return texts;
}

/** The number of a column, from 0. */
const indexOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

async function textOf(file: Uint8Array, parts: readonly ZipPart[], name: string): Promise<string | undefined> {
  const part = parts.find((one) => one.name === name);
  if (part === undefined) return undefined;
  const packed = new Uint8Array(file.subarray(part.from, part.to));
  if (part.method === 0) return xml.decode(packed);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return xml.decode(await new Response(stream).arrayBuffer());
}
