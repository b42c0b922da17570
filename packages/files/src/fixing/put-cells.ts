import { columnLetter } from '../words/column-letter.ts';
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
  const byRow = new Map<string, (readonly [column: number, cell: string, text: string])[]>();
  for (const [cell, text] of texts) {
    const row = /\d+$/.exec(cell)?.[0] ?? '';
    byRow.set(row, [...(byRow.get(row) ?? []), [columnOf(cell), cell, text]]);
  }
  return xml.replace(ROW, (whole, prefix: string, attributes: string, inner = '') => {
    const wanted = byRow.get(attributeOf(attributes, 'r') ?? '');
    const cells: readonly string[] = inner.match(CELL) ?? [];
    const columns = cells.map((cell) => columnOf(attributeOf(cell, 'r') ?? ''));
    // Cells that do not say where they stand are counted: one more would move them.
    if (wanted === undefined || columns.includes(-1)) return whole;
    const all = cells.map((cell, at) => [columns[at] as number, cell] as const);
    for (const [column, cell, text] of wanted) {
      const format = formatOf(xml, column);
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

/** The format that a sheet gives to a whole column, counted from 0. */
function formatOf(xml: string, column: number): string | undefined {
  for (const tag of xml.match(/<(?:[\w.-]+:)?col\s[^>]*>/g) ?? []) {
    const [from, to] = [Number(attributeOf(tag, 'min')), Number(attributeOf(tag, 'max'))];
    if (from <= column + 1 && column + 1 <= to) return attributeOf(tag, 'style');
  }
  return undefined;
}

const attributeOf = (tag: string, name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];

/** The number of a cell's column, from 0; -1 where it names none. */
const columnOf = (cell: string) =>
  [...cell.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
