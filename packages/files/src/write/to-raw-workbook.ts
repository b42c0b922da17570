import { spreadsheets } from '../workbook/spreadsheets.ts';

/** Rows of texts, as they stand in a file, as an XLSX workbook of one sheet. `at` is the time written into it. */
export function toRawWorkbook(name: string, rows: readonly (readonly string[])[], at: Date): Promise<Uint8Array> {
  // What no sheet may be called, and how long its name may be.
  const sheet = name
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31);
  return spreadsheets.write([{ name: sheet === '' ? 'Sheet1' : sheet, rows }], at);
}
