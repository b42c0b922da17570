import { columnLetter } from '../words/column-letter.ts';
import { columnNumber } from '../words/column-number.ts';
import { writtenCell } from './written-cell.ts';

const ROW = /<((?:[\w.-]+:)?)row((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([\s\S]*?)<\/\1row\s*>)/g;
const CELL = /<((?:[\w.-]+:)?)c(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(?:\/>|>[\s\S]*?<\/\1c\s*>)/g;

/**
 * The XML of a sheet with texts in cells that it does not hold yet, because they are empty: each in its place in its row, in
 * the format of its column. `said` is told of each; of one whose row is not there nothing is told.
 */
export function putCells(
  xml: string,
  texts: ReadonlyMap<string, string>,
  said: (cell: string, outcome: 'fixed') => void,
): string {
  const formats = formatsIn(xml);
  const byRow = new Map<string, (readonly [column: number, cell: string, text: string])[]>();
  for (const [cell, text] of texts) {
    const row = /\d+$/.exec(cell)?.[0] ?? '';
    byRow.set(row, [...(byRow.get(row) ?? []), [columnNumber(cell), cell, text]]);
  }
  return xml.replace(ROW, (whole, prefix: string, attributes: string, inner = '') => {
    const wanted = byRow.get(attributeOf(attributes, 'r') ?? '');
    const cells: readonly string[] = inner.match(CELL) ?? [];
    const columns = cells.map((cell) => columnNumber(attributeOf(cell, 'r') ?? ''));
    // Cells that do not say where they stand are counted: one more would move them.
    if (wanted === undefined || columns.includes(-1)) return whole;
    const all = cells.map((cell, at) => [columns[at] as number, cell] as const);
    for (const [column, cell, text] of wanted) {
      const format = formats.find(({ from, to }) => from <= column + 1 && column + 1 <= to)?.style;
      const own = ` r="${columnLetter(column)}${attributeOf(attributes, 'r')}"${format === undefined ? '' : ` s="${format}"`}`;
      all.push([column, writtenCell(prefix, own, text)]);
      said(cell, 'fixed');
    }
    all.sort(([a], [b]) => a - b);
    // A hint of how many cells there are, which no longer holds.
    const rest = attributes.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    return `<${prefix}row${rest}>${all.map(([, cell]) => cell).join('')}</${prefix}row>`;
  });
}

/** The formats that a sheet gives to whole columns, counted from 1. They stand before its rows, which may be long. */
function formatsIn(xml: string): { readonly from: number; readonly to: number; readonly style: string | undefined }[] {
  const rows = xml.search(/<(?:[\w.-]+:)?sheetData[\s>/]/);
  const tags = (rows < 0 ? xml : xml.slice(0, rows)).match(/<(?:[\w.-]+:)?col\s[^>]*>/g) ?? [];
  return tags.map((tag) => ({
    from: Number(attributeOf(tag, 'min')),
    to: Number(attributeOf(tag, 'max')),
    style: attributeOf(tag, 'style'),
  }));
}

const attributeOf = (tag: string, name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
