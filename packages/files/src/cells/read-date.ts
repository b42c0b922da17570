import type { SayOfCell } from './cell-reader.ts';
import { type CellValue, UNREAD } from './cell-value.ts';
import type { DateOrder } from './date-order.ts';
import { parseDate } from './parse-date.ts';
import { serialText } from './serial-text.ts';
import { splitTime } from './split-time.ts';
import { valued } from './valued.ts';

/** A calendar date, from a text or from Excel's day number. */
export function readDate(
  cell: string | number,
  order: DateOrder | undefined,
  say: SayOfCell,
  from1904 = false,
): CellValue {
  const text = String(cell);
  const counted = serialText(cell, from1904)?.slice(0, 10);
  if (counted !== undefined) {
    say('serial-date', { values: { value: text, date: counted } });
    return counted;
  }
  const split = text.length > 40 ? { date: text } : splitTime(text);
  const date = dateOf(split.date, order, text, say);
  if (date !== undefined && date !== UNREAD && split.time !== undefined && split.time !== '00:00:00')
    say('time-left-out');
  return date;
}

/** The date in a text without time; says what had to be assumed. `whole` is the cell, for the findings. */
export function dateOf(
  text: string,
  order: DateOrder | undefined,
  whole: string,
  say: SayOfCell,
): string | typeof UNREAD {
  const parsed = text.length > 40 ? undefined : parseDate(text);
  if (parsed === undefined || parsed === 'no-such-day') {
    say('unreadable-date', valued(whole, 'date', parsed));
    return UNREAD;
  }
  // Excel's days before 1 March 1900 are a bug of 1982 or a time of day without a date.
  if ('on' in parsed && parsed.on < '1900-03-01') {
    say('unreadable-date', valued(whole, 'date', 'no-such-day'));
    return UNREAD;
  }
  if (!('on' in parsed) && order === undefined) {
    say('ambiguous-date', { values: { value: text, month_first: parsed.monthFirst, day_first: parsed.dayFirst } });
    return UNREAD;
  }
  if (parsed.shortYear) say('assumed-century');
  if ('on' in parsed) return parsed.on;
  say('assumed-date-order', { variant: order ?? 'month-first' });
  return order === 'day-first' ? parsed.dayFirst : parsed.monthFirst;
}
