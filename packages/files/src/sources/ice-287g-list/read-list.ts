import type { CalendarDate } from '@daybook/types';
import type { FaultId } from '../../faults/index.ts';
import type { ImportLog } from '../../importing/import-log.ts';
import { fingerprintOf } from '../../importing/raw-rows.ts';
import type { SourceInput } from '../../importing/source.ts';
import { tableRows } from '../../importing/table-rows.ts';
import { isEntry } from '../../is-entry.ts';
import type { Reading } from '../../reading.ts';
import { listHeadings } from './list-headings.ts';
import type { ListRow } from './list-row.ts';
import type { PublishedList } from './published-list.ts';
import { readListRow } from './read-list-row.ts';

/**
 * Reads one of ICE's lists whole; a list without dates of signature is one of pending agreements. Nothing, and a finding,
 * where the file is none, is empty or is damaged: half a list would say that the other half has ended.
 */
export async function readList(input: SourceInput, log: ImportLog, out: Reading[]): Promise<PublishedList | undefined> {
  const asOf = input.as_of as CalendarDate | undefined;
  if (asOf === undefined) throw new TypeError(`${input.name}: a list needs the day whose state it shows`);
  const said: Reading[] = [];
  const rows: ListRow[] = [];
  let rowsRead = 0;
  let kind: PublishedList['kind'] = 'participating';
  for await (const { columns, headings, rows: raws } of tableRows(input, listHeadings, log, said)) {
    kind = isPending(headings, columns.has('signed')) ? 'pending' : 'participating';
    rowsRead += raws.length;
    for (const raw of raws) {
      const row = readListRow(raw, { file: input.name, asOf, kind, columns, log });
      if (row !== undefined) rows.push(row);
    }
  }
  out.push(...said);
  const isHalf = said.some((reading) => !isEntry(reading) && reading.rule === gzipDamaged);
  if (isHalf || rows.length === 0) return undefined;
  const sha256 = await fingerprintOf(input);
  const releaseId = `ice-287g-${kind === 'pending' ? 'pending' : 'list'}-${asOf}`;
  return { file: input.name, sha256, asOf, kind, releaseId, rows, rowsRead };
}

const gzipDamaged: FaultId = 'gzip-damaged';

/** A list of pending agreements has no column of dates; one whose dates have an unknown heading is not taken for it. */
function isPending(headings: readonly string[], hasSigned: boolean): boolean {
  return !hasSigned && !headings.some((heading) => /sign|date|approv/i.test(heading));
}
