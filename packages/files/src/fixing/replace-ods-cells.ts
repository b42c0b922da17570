import { columnLetter } from '../words/column-letter.ts';

const TAG =
  /<(\/?)table:(table|table-row|table-cell|covered-table-cell)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const CLOSE = '</table:table-cell>';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const without = (attributes: string, names: string) =>
  attributes.replace(new RegExp(`\\s+(?:${names})\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'g'), '');
const repeatedIn = (attributes: string, what: 'rows' | 'columns') =>
  Number(new RegExp(`\\stable:number-${what}-repeated\\s*=\\s*["'](\\d+)["']`).exec(attributes)?.[1] ?? 1);

/**
 * The XML of an ODS file with the texts of some cells of one sheet replaced, the sheet told by its place among the others.
 * A cell that stands for several alike is taken apart; a row that does is left as it is, and nothing is told of its cells.
 */
export function replaceOdsCells(
  xml: string,
  sheet: number,
  texts: ReadonlyMap<string, string>,
  said: (cell: string, outcome: 'fixed' | 'formula') => void,
): string {
  const out: string[] = [];
  let copied = 0;
  let [table, row, rows, column] = [-1, 0, 0, 0];
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(xml); tag !== null; tag = TAG.exec(xml)) {
    const [, closes, name, attributes = '', isEmpty] = tag;
    if (closes !== '') continue;
    if (name === 'table') [table, row, rows] = [table + 1, 0, 0];
    else if (name === 'table-row') {
      [row, rows, column] = [row + rows, repeatedIn(attributes, 'rows'), 0];
    } else {
      const count = repeatedIn(attributes, 'columns');
      const first = column;
      column += count;
      const inner = isEmpty === '/' ? '' : xml.slice(TAG.lastIndex, xml.indexOf(CLOSE, TAG.lastIndex));
      const end = isEmpty === '/' ? TAG.lastIndex : TAG.lastIndex + inner.length + CLOSE.length;
      // A note in the cell may hold anything, but no cell of a table.
      if (name === 'table-cell') TAG.lastIndex = end;
      if (table !== sheet || rows !== 1 || name !== 'table-cell' || count > 16_384) continue;
      const cells = Array.from({ length: count }, (_, at) => `${columnLetter(first + at)}${row + 1}`);
      if (!cells.some((cell) => texts.has(cell))) continue;
      out.push(xml.slice(copied, tag.index));
      copied = end;
      const own = without(attributes, 'table:number-columns-repeated');
      const same = isEmpty === '/' ? `<table:table-cell${own}/>` : `<table:table-cell${own}>${inner}${CLOSE}`;
      for (const cell of cells) {
        const text = texts.get(cell);
        const isFormula = /\stable:formula\s*=/.test(attributes);
        if (text !== undefined) said(cell, isFormula ? 'formula' : 'fixed');
        out.push(text === undefined || isFormula ? same : written(own, inner, text));
      }
    }
  }
  return out.length === 0 ? xml : out.join('') + xml.slice(copied);
}

/** A cell with a new text, in its own format, with its notes. */
function written(attributes: string, inner: string, text: string): string {
  const kept = without(
    attributes,
    'office:(?:value-type|value|date-value|time-value|boolean-value|string-value|currency)|calcext:value-type',
  );
  const notes = (inner.match(/<office:annotation[\s>][\s\S]*?<\/office:annotation>/g) ?? []).join('');
  return `<table:table-cell${kept} office:value-type="string">${notes}<text:p>${escaped(text)}</text:p>${CLOSE}`;
}
