import type { CalendarDate, Entry, ImportFile } from '@daybook/types';
import type { ImportLog } from '../../importing/import-log.ts';
import { fingerprintOf } from '../../importing/raw-rows.ts';
import type { SourceInput } from '../../importing/source.ts';
import { tableRows } from '../../importing/table-rows.ts';
import type { Reading } from '../../reading.ts';
import { fold } from '../../words/fold.ts';
import type { DetainerCounts } from './detainer-counts.ts';
import { detainerHeadings, layouts } from './detainer-headings.ts';
import type { FacilityBook } from './facility-book.ts';
import { readDetainerRow } from './read-detainer-row.ts';
import { requestRecord } from './request-record.ts';

/** What the files of one import share. */
export interface DetainerImport {
  readonly log: ImportLog;
  readonly facilities: FacilityBook;
  readonly counts: DetainerCounts;
}

/** Yields the requests of one file, batch by batch, and returns what the summary says of the file. */
export async function* readDetainerFile(
  input: SourceInput,
  { log, facilities, counts }: DetainerImport,
): AsyncGenerator<readonly Reading[], ImportFile> {
  const sha256 = await fingerprintOf(input);
  const file = { name: input.name, sha256, releaseId: `ice-detainers-${input.as_of ?? sha256.slice(0, 12)}` };
  const out: Reading[] = [];
  const sheets: (string | undefined)[] = [];
  let rowsRead = 0;
  let layout: string | undefined;
  for await (const { columns, headings, rows } of tableRows(input, detainerHeadings, log, out)) {
    layout ??= layouts[fold(headings[columns.get('date') ?? -1] ?? '')];
    rowsRead += rows.length;
    const sheet = rows[0]?.sheet;
    if (sheets.length === 0 || sheets.at(-1) !== sheet) sheets.push(sheet);
    const entries = rows.flatMap((raw): Entry[] => {
      const row = readDetainerRow(raw, { file: input.name, sheetNo: sheets.length, columns, facilities, log });
      if (row === undefined) return [];
      const record = requestRecord(row, file);
      counts.take(record, row, raw.cells);
      const origin = { file: input.name, row: raw.row, ...(raw.sheet !== undefined && { sheet: raw.sheet }) };
      return [{ kind: 'request', record: { ...record }, origin }];
    });
    yield [...out.splice(0), ...entries];
  }
  if (out.length > 0) yield out;
  return {
    file: input.name,
    sha256,
    rows: rowsRead,
    ...(input.as_of !== undefined && { as_of: input.as_of as CalendarDate }),
    ...(layout !== undefined && { layout }),
  };
}
