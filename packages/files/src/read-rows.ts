import { isFindingSheet } from './annotating/finding-sheet-title.ts';
import { detectEncoding } from './bytes/detect-encoding.ts';
import { gunzip } from './bytes/gunzip.ts';
import { head } from './bytes/head.ts';
import { pieces } from './bytes/pieces.ts';
import { sniffBinary, sniffText } from './bytes/sniff-format.ts';
import type { SheetRow } from './cells/sheet-row.ts';
import { CsvIntake } from './csv/csv-intake.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { raise } from './raise.ts';
import type { FileBytes } from './read.ts';
import type { Reading } from './reading.ts';
import { openWorkbook } from './workbook/open-workbook.ts';
import type { ReadSheets } from './workbook/read-sheets.ts';
import { sayOfSheet } from './workbook/say-of-sheet.ts';
import { sheetsHere } from './workbook/sheets-here.ts';
import { WholeBytes } from './workbook/whole-bytes.ts';

/** Rows of any table, and what must be said about the file. */
export interface RowsRead {
  readonly rows: SheetRow[];
  readonly findings: Reading[];
}

/**
 * Reads the rows of any CSV, XLSX or ODS file, whatever its headings mean: for importers of lists that others publish.
 * Row numbers are the physical ones; the row of headings is a row like the others.
 */
export async function* readRows(
  input: FileBytes | { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> },
  limits: Partial<Limits> = {},
  readSheets: ReadSheets = sheetsHere,
): AsyncGenerator<RowsRead> {
  const chunks = 'bytes' in input ? pieces(input.bytes) : input.chunks;
  yield* rowsOf(input.name, input.name, chunks, { ...defaultLimits, ...limits }, readSheets);
}

async function* rowsOf(
  file: string,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  limits: Limits,
  readSheets: ReadSheets,
): AsyncGenerator<RowsRead> {
  const { first, all } = await head(chunks);
  const findings: Reading[] = [];
  const binary = sniffBinary(first, name);
  if (binary === 'gzip' && name === file) {
    const unpacked = gunzip(all, limits, (why) =>
      findings.push(raise('gzip-damaged', { file }, why === 'damaged' ? {} : { variant: why })),
    );
    yield* rowsOf(file, name.replace(/\.gz$/i, '') || 'unpacked', unpacked, limits, readSheets);
    yield { rows: [], findings };
  } else if (binary === 'zip') {
    const whole = new WholeBytes(limits.workbookBytes);
    for await (const chunk of all) whole.push(chunk);
    const opened = await openWorkbook(file, whole, limits, findings, readSheets);
    const sheets = opened.filter((sheet) => !isFindingSheet(sheet));
    for (const sheet of sheets) sayOfSheet(file, sheet, findings);
    yield { rows: sheets.flatMap(({ rows }) => rows), findings };
  } else {
    const detected = detectEncoding(first);
    const format = binary ?? (detected.encoding === 'utf-8' ? sniffText(first.subarray(detected.mark), name) : 'csv');
    if (format === 'csv') yield* csvRows(file, all, detected, limits, findings);
    else {
      findings.push(
        format === 'empty'
          ? raise('empty-file', { file })
          : raise(
              'unknown-format',
              { file },
              { variant: format === 'json' || format === 'ndjson' ? 'not-a-table' : format },
            ),
      );
      for await (const _ of all) break;
      yield { rows: [], findings };
    }
  }
}

async function* csvRows(
  file: string,
  all: AsyncIterable<Uint8Array>,
  detected: ReturnType<typeof detectEncoding>,
  limits: Limits,
  findings: Reading[],
): AsyncGenerator<RowsRead> {
  const rows: SheetRow[] = [];
  const intake = new CsvIntake(file, detected, limits, findings, { take: (row) => rows.push(row), end: () => {} });
  let skip = detected.mark;
  for await (const chunk of all) {
    intake.push(skip > 0 ? chunk.subarray(skip) : chunk);
    skip = 0;
    if (rows.length > 0) yield { rows: rows.splice(0), findings: findings.splice(0) };
  }
  intake.end();
  yield { rows: rows.splice(0), findings: findings.splice(0) };
}
