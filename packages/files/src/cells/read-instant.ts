import type { SayOfCell } from './cell-reader.ts';
import { type CellValue, UNREAD } from './cell-value.ts';
import type { DateOrder } from './date-order.ts';
import { parseDate } from './parse-date.ts';
import { dateOf } from './read-date.ts';
import { splitTime } from './split-time.ts';
import { valued } from './valued.ts';

// Already in the standard's form: kept letter by letter, fractions of a second too.
const exact = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** A moment: date, time and the distance to UTC, such as `2026-01-06T14:30:00-08:00`. */
export function readInstant(text: string, order: DateOrder | undefined, say: SayOfCell): CellValue {
  const standard = exact.exec(text)?.[1];
  if (standard !== undefined && typeof parseDate(standard) === 'object') return text;
  const { date, time, offset } = text.length > 60 ? { date: text } : splitTime(text);
  if (time === undefined || time === 'no-such-time') {
    say('unreadable-instant', valued(text, 'instant', time));
    return UNREAD;
  }
  const on = dateOf(date, order, text, say);
  if (on === UNREAD) return UNREAD;
  if (offset === undefined) {
    say('instant-without-offset', valued(text, 'instant'));
    return UNREAD;
  }
  return `${on}T${time}${offset}`;
}
