import { escapeCell } from '../cells/cell-escape.ts';

/** A cell to be written: text, a whole number, yes or no, or nothing. */
export type PlainCell = string | number | boolean | null;

function csvCell(cell: PlainCell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' ? escapeCell(cell) : String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * CSV as RFC 4180 has it: commas, CRLF, UTF-8. No cell can be taken for a formula: a text that starts with = + - @ TAB CR,
 * or with a blank, gets an apostrophe before it, which the reader takes away again. `mark` puts a byte-order mark first,
 * so that Excel shows accents right.
 */
export function toCsv(rows: Iterable<readonly PlainCell[]>, mark = false): string {
  let text = mark ? '\uFEFF' : '';
  for (const row of rows) text += `${row.map(csvCell).join(',')}\r\n`;
  return text;
}
