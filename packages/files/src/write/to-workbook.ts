import { escapeCell } from '../cells/cell-escape.ts';
import { spreadsheets } from '../workbook/spreadsheets.ts';
import type { TableRows } from './record-tables.ts';

/**
 * Tables as a plain XLSX workbook, one sheet each. Texts are escaped as in CSV. `at` is the time written into the file, so
 * that the same records are the same bytes.
 */
export function toWorkbook(tables: readonly TableRows[], at: Date): Promise<Uint8Array> {
  return spreadsheets.write(
    tables.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? escapeCell(cell) : cell))),
    })),
    at,
  );
}
