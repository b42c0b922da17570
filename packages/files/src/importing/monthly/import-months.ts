import type { CalendarDate, Import } from '@daybook/types';
import { AgencyRegister } from '../../places/agency-register.ts';
import type { Reading } from '../../reading.ts';
import { ImportLog } from '../import-log.ts';
import { fingerprintOf } from '../raw-rows.ts';
import type { ImportOptions, SourceInput } from '../source.ts';
import { tableRows } from '../table-rows.ts';
import type { MonthlySource } from './monthly-source.ts';
import { periodOver } from './period-over.ts';
import { PlaceMonths } from './place-months.ts';
import { placeRecords } from './place-records.ts';
import { readMonthRow } from './read-month-row.ts';
import { reportEntries } from './report-entries.ts';

/**
 * Turns files of figures by place and month into jurisdictions, agencies and reports. Where no day is given whose state
 * the files show, it is the last day of the last month in them: no file can show less.
 */
export async function* importMonths<Field extends string>(
  source: MonthlySource<Field>,
  inputs: readonly SourceInput[],
  { lang = 'en', register = [] }: ImportOptions = {},
): AsyncGenerator<readonly Reading[]> {
  const log = new ImportLog(lang);
  const known = new AgencyRegister(register);
  const months = new PlaceMonths(log);
  const files: Import['files'] = [];
  for (const input of inputs) {
    const sha256 = await fingerprintOf(input);
    const releaseId = `${source.headings.source}-${input.as_of ?? sha256.slice(0, 12)}`;
    const release = { file: input.name, sha256, releaseId };
    const out: Reading[] = [];
    let read = 0;
    for await (const { columns, rows } of tableRows(input, source.headings, log, out)) {
      read += rows.length;
      for (const raw of rows) {
        const row = readMonthRow(raw, source, { columns, release, register: known, log });
        if (row !== undefined) months.take(row);
      }
    }
    files.push({ file: input.name, sha256, rows: read, ...(input.as_of && { as_of: input.as_of as CalendarDate }) });
    if (out.length > 0) yield out;
  }
  const series = months.series();
  const last = series
    .flatMap((one) => [...one.months.keys()])
    .sort()
    .at(-1);
  const asOf =
    files
      .map(({ as_of }) => as_of ?? '')
      .sort()
      .at(-1) || (last === undefined ? '' : periodOver(last, 'month').end_on);
  const counts: Import['counts'] = {};
  yield placeRecords(series, known, source.listName, counts);
  yield* reportEntries(series, source, asOf as CalendarDate, counts, log);
  const record: Import = {
    record: 'import',
    standard_version: '1.0',
    source: source.headings.source,
    ...(asOf === '' ? { as_of_missing: 'unknown' } : { as_of: asOf as CalendarDate }),
    files,
    rows_read: files.reduce((sum, { rows }) => sum + rows, 0),
    counts,
    ...log.lists(),
  };
  yield [{ kind: 'import', record: { ...record }, origin: { file: '' } }];
}
