import type { Row, Value } from './rows/row.ts';

/** A row as a line of CSV: nothing for a value that is not there, quotation marks for an empty text. */
export function csvLine(row: Row, columns: readonly { readonly name: string }[]): string {
  let line = '';
  for (let at = 0; at < columns.length; at++)
    line += (at === 0 ? '' : ',') + cell(row[(columns[at] as { name: string }).name]);
  return `${line}\n`;
}

function cell(value: Value): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return String(value);
  return value === '' || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
