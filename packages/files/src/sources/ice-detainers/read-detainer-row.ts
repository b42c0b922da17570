import { cleanText } from '../../importing/clean-text.ts';
import type { Columns } from '../../importing/headings.ts';
import type { At, ImportLog } from '../../importing/import-log.ts';
import { isBlankMark } from '../../importing/is-blank-mark.ts';
import type { RawRow } from '../../importing/raw-row.ts';
import { readUsDate } from '../../importing/read-us-date.ts';
import type { DetainerField } from './detainer-headings.ts';
import type { DetainerRow } from './detainer-row.ts';
import type { FacilityBook } from './facility-book.ts';
import { instrumentOf } from './instrument-of.ts';
import { blank, cancelled, liftReasons, type Told } from './lift-reasons.ts';

/** What a row is read with. */
export interface DetainerReading {
  readonly file: string;
  /** The number of the sheet in the file, from 1. */
  readonly sheetNo: number;
  readonly columns: Columns<DetainerField>;
  readonly facilities: FacilityBook;
  readonly log: ImportLog;
}

/**
 * Reads one row of a detainer file. Every row is a request, whatever of it cannot be read; only one without any of date,
 * facility and reason is none, but a note.
 */
export function readDetainerRow(raw: RawRow, reading: DetainerReading): DetainerRow | undefined {
  const { file, sheetNo, columns, facilities, log } = reading;
  const at = (field: DetainerField): At => {
    const column = columns.get(field);
    const place = raw.sheet === undefined ? { file, row: raw.row } : { file, sheet: raw.sheet, row: raw.row };
    return column === undefined ? place : { ...place, column };
  };
  const printed = (field: DetainerField) => raw.cells[columns.get(field) ?? -1] ?? '';
  const datedOn = readUsDate(cleanText(printed('date')));
  if (datedOn === undefined && isBlankMark(printed('facility')) && isBlankMark(printed('lift-reason'))) {
    log.skipped(at('date'), 'note-below-table');
    return undefined;
  }
  if (datedOn === undefined) log.unresolved(at('date'), printed('date'), 'date-unreadable');
  const detainerType = isBlankMark(printed('type')) ? '' : printed('type');
  const instrument = instrumentOf(cleanText(detainerType), datedOn);
  if (instrument === 'unknown') log.unresolvedInMany(at('type'), detainerType, 'detainer-type-unknown');
  return {
    row: raw.row,
    sheetNo,
    ...(datedOn !== undefined && { datedOn }),
    instrument,
    facility: facilities.note(
      {
        name: printed('facility'),
        city: printed('city'),
        state: printed('state'),
        code: printed('facility-code').trim(),
      },
      at('facility'),
    ),
    told: toldBy(printed('lift-reason'), at('lift-reason'), log),
    liftReason: printed('lift-reason'),
    detainerType,
  };
}

function toldBy(printed: string, at: At, log: ImportLog): Told {
  if (isBlankMark(printed)) return blank;
  const told = liftReasons.get(cleanText(printed).toLowerCase());
  if (told === undefined) log.unresolvedInMany(at, printed, 'lift-reason-new');
  return told ?? cancelled;
}
