import type { CalendarDate, Import, Lang } from '@daybook/types';
import { isEmptyCell } from '../../cells/is-empty-cell.ts';
import type { SheetRow } from '../../cells/sheet-row.ts';
import type { ImportLog } from '../../importing/import-log.ts';
import { fingerprintOf } from '../../importing/raw-rows.ts';
import type { SourceInput } from '../../importing/source.ts';
import { isEntry } from '../../is-entry.ts';
import { raise } from '../../raise.ts';
import { readRows } from '../../read-rows.ts';
import type { Reading } from '../../reading.ts';
import { fold } from '../../words/fold.ts';
import type { ColumnMap } from './map/column-map.ts';
import type { EntryReader } from './reading/entry-reader.ts';
import { MapHead } from './reading/map-head.ts';
import type { RequestCounts } from './requests/request-counts.ts';
import { RequestMaker } from './requests/request-maker.ts';

/** What the files of one import by a map share. */
export interface MappedImport {
  readonly map: ColumnMap;
  readonly log: ImportLog;
  readonly lang: Lang;
  readonly counts: RequestCounts;
  readonly reader: EntryReader;
  readonly key: string | undefined;
}

/** Yields the requests of one file, batch by batch, and returns what the summary says of the file. */
export async function* readMappedFile(
  input: SourceInput,
  shared: MappedImport,
): AsyncGenerator<readonly Reading[], Import['files'][number]> {
  const { map, log, counts } = shared;
  const sha256 = await fingerprintOf(input);
  const out: Reading[] = [];
  const before = counts.rowsRead;
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield* input.open();
  };
  let head: MapHead | undefined;
  let sheet: string | undefined;
  let maker: RequestMaker | undefined;
  let sheetNo = 0;
  let isFound = false;
  let hasPlan = false;
  let isEmpty = true;
  const close = () => {
    maker?.end();
    if (head?.end(out) === true) isFound = true;
    maker = undefined;
  };
  const isOther = (row: SheetRow) =>
    row.sheet !== undefined && map.sheet !== undefined && fold(row.sheet) !== fold(map.sheet);
  for await (const { rows, findings } of readRows({ name: input.name, chunks: chunks() }, {}, input.readSheets)) {
    out.push(...findings.filter((finding) => !isEntry(finding)));
    for (const row of rows) {
      if (head === undefined || row.sheet !== sheet) {
        close();
        sheet = row.sheet;
        sheetNo += 1;
        head = new MapHead(map, input.name, sheet, log);
        if (isOther(row))
          log.skipped({ file: input.name, row: row.row, sheet: row.sheet as string }, 'sheet-not-of-map');
      }
      if (isOther(row) || row.cells.every(isEmptyCell)) continue;
      isEmpty = false;
      if (maker !== undefined) maker.take(row);
      else {
        head.take(row, out);
        hasPlan ||= head.plan !== undefined;
        if (head.plan !== undefined)
          maker = new RequestMaker(head.plan, shared, { sha256, sheetNo, key: shared.key }, out);
      }
    }
    if (out.length > 0) yield out.splice(0);
  }
  close();
  const rows = counts.rowsRead - before;
  if (!isFound && !isEmpty) out.push(raise('mapped-heading-missing', { file: input.name }, { variant: 'none' }));
  else if (isEmpty && map.sheet !== undefined && sheetNo > 0)
    out.push(raise('mapped-heading-missing', { file: input.name }, { variant: 'sheet', values: { sheet: map.sheet } }));
  else if (rows === 0 && hasPlan) out.push(raise('no-rows-below-headings', { file: input.name }));
  if (out.length > 0) yield out;
  return {
    file: input.name,
    sha256,
    rows,
    ...(input.as_of !== undefined && { as_of: input.as_of as CalendarDate }),
  };
}
