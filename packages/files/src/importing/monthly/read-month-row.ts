import type { AgencyRegister } from '../../places/agency-register.ts';
import { cleanText } from '../clean-text.ts';
import type { Columns } from '../headings.ts';
import type { At, ImportLog } from '../import-log.ts';
import type { RawRow } from '../raw-row.ts';
import { monthOf } from './month-of.ts';
import type { MonthlySource } from './monthly-source.ts';
import type { MonthRow, Release } from './place-months.ts';
import { isPrintedOddly, readFigure } from './read-figure.ts';

/** What a row is read with. */
export interface MonthReading<Field extends string> {
  readonly columns: Columns<Field | 'year' | 'month'>;
  readonly release: Release;
  readonly register: AgencyRegister;
  readonly log: ImportLog;
}

/** Reads one row; without a place and a month its figures belong nowhere, so it is left out and told of. */
export function readMonthRow<Field extends string>(
  raw: RawRow,
  source: MonthlySource<Field>,
  { columns, release, register, log }: MonthReading<Field>,
): MonthRow | undefined {
  const at = (field: string): At => {
    const column = columns.get(field as Field);
    return {
      file: release.file,
      row: raw.row,
      ...(raw.sheet !== undefined && { sheet: raw.sheet }),
      ...(column !== undefined && { column }),
    };
  };
  const printed = (field: string) => cleanText(raw.cells[columns.get(field as Field) ?? -1] ?? '');
  const month = monthOf(printed('year'), printed('month'));
  if (month === undefined) {
    log.skipped(at('month'), 'month-unreadable');
    return undefined;
  }
  const place = source.placeOf(printed, register);
  if ('reason' in place) {
    log.unresolved(at(place.field), printed(place.field), place.reason, place.values);
    log.skipped(at(place.field), 'place-not-found');
    return undefined;
  }
  const read: Record<string, number | null> = {};
  for (const [field, kind] of Object.entries(source.figures)) {
    const text = printed(field);
    const figure = readFigure(text, kind);
    read[field] = typeof figure === 'object' ? figure.value : null;
    if (figure === 'missing') log.unresolved(at(field), text, 'figure-missing');
    else if (figure === 'unreadable') log.unresolved(at(field), text, 'figure-unreadable');
    else if (isPrintedOddly(text, figure, kind)) log.cleaned(at(field), field, text, figure.shown);
  }
  const { figures, doubts } = source.settle(read);
  for (const { field, reason } of doubts) log.unresolved(at(field), printed(field), reason);
  return { place, month, figures, at: at('month'), release };
}
