import { RecordTables, type TableRows, toWorkbook } from '@daybook/files';
import { showNumber } from '@daybook/reports/printing';
import { writeCopy } from '../fixing/write-copy.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Sink } from './sink.ts';

// No sheet of a workbook has more rows.
const MOST_ROWS = 1_048_576;

/** Records into one XLSX workbook, one sheet a table. All of it stands in memory. `at` is the time written into it. */
export function workbookSink(out: string, at: Date): Sink {
  const tables = new RecordTables();
  const sheets = new Map(tables.headings.map((table) => [table.name, table]));
  async function* whole(filled: readonly TableRows[]): AsyncGenerator<Uint8Array> {
    yield await toWorkbook(filled, at);
  }
  return {
    async take(record) {
      const rowsByTable = tables.take(record);
      for (const { name, rows } of rowsByTable ?? []) {
        const sheet = sheets.get(name)?.rows ?? [];
        for (const row of rows) sheet.push(row);
        if (sheet.length > MOST_ROWS) throw tooManyRows(name);
      }
      return rowsByTable !== undefined;
    },
    async end() {
      const filled = [...sheets.values()].filter(({ rows }) => rows.length > 1);
      if (filled.length === 0) return [];
      await writeCopy(out, whole(filled));
      return [{ path: out, count: filled.reduce((sum, { rows }) => sum + rows.length - 1, 0), of: 'rows' }];
    },
    abandon: () => undefined,
  };
}

const tooManyRows = (table: string) =>
  new UsageFault({
    en: `The sheet ${table} would have more than ${showNumber(MOST_ROWS)} rows, and no workbook holds them. Name a folder for CSV files, or an .ndjson file. Nothing was written.`,
    es: `La hoja ${table} tendría más de ${showNumber(MOST_ROWS)} filas, y ningún libro las admite. Nombre una carpeta para archivos CSV, o un archivo .ndjson. No se escribió nada.`,
  });
