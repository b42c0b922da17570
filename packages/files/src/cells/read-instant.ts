import type { SayOfCell } from './cell-reader.ts';
import { type CellValue, UNREAD } from './cell-value.ts';
import type { DateOrder } from './date-order.ts';
import { momentIn } from './moment-in.ts';
import { parseDate } from './parse-date.ts';
import { dateOf } from './read-date.ts';
import { splitTime } from './split-time.ts';
import { valued } from './valued.ts';
import type { Zones } from './zones.ts';

// Already in the standard's form: kept letter by letter, fractions of a second too.
const exact = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Whose clock a time was read from. */
export interface Where {
  readonly zones: Zones;
  readonly agencyId: string | undefined;
  /** The zone that the workbook names, for an agency whose own is not known. */
  readonly zone?: string | undefined;
}

/** A moment: date, time and the distance to UTC, such as `2026-01-06T14:30:00-08:00`. */
export function readInstant(text: string, order: DateOrder | undefined, say: SayOfCell, where?: Where): CellValue {
  const standard = exact.exec(text)?.[1];
  if (standard !== undefined && typeof parseDate(standard) === 'object') return text;
  const { date, time, offset } = text.length > 60 ? { date: text } : splitTime(text);
  if (time === undefined || time === 'no-such-time') {
    say('unreadable-instant', valued(text, 'instant', time));
    return UNREAD;
  }
  const on = dateOf(date, order, text, say);
  if (on === UNREAD) return UNREAD;
  return offset === undefined ? inZone(`${on}T${time}`, text, say, where) : `${on}T${time}${offset}`;
}

/** A time that does not say its offset is certain where the zone of its agency is known, but around a change of clocks. */
function inZone(local: string, text: string, say: SayOfCell, where: Where | undefined): CellValue {
  const zone = where?.zones.zoneOf(where.agencyId) ?? where?.zone;
  const moment = where === undefined || zone === undefined ? undefined : momentIn(zone, local, where.zones.offsetAt);
  if (moment === undefined || zone === undefined) say('instant-without-offset', valued(text, 'instant'));
  else if (moment === 'skipped-hour' || moment === 'repeated-hour')
    say('instant-without-offset', { variant: moment, values: { zone } });
  else {
    say('assumed-time-zone', { values: { zone } });
    return moment;
  }
  return UNREAD;
}
