import type { SayOfCell } from '../../../cells/cell-reader.ts';
import { type CellValue, UNREAD } from '../../../cells/cell-value.ts';
import type { DateOrder } from '../../../cells/date-order.ts';
import { dateOf } from '../../../cells/read-date.ts';
import { splitTime } from '../../../cells/split-time.ts';

/** How far local time stands from UTC in a zone at a moment, in milliseconds: `offsetAt` of `@daybook/reports`. */
export type OffsetAt = (epoch: number, zone: string) => number;

/** What may be said of a time that a clock of the place did not show, or showed twice. */
export type TimeDoubt = 'skipped-hour' | 'repeated-hour';

const DAY = 86_400_000;

/**
 * A moment from a local date and time without offset. The hour that a clock skips in spring is no moment, and the one that
 * it shows twice in autumn is two: neither is guessed.
 *
 * @returns nothing where the text holds an offset, or no time: then it is read like any other moment.
 */
export function readLocalTime(
  text: string,
  order: DateOrder | undefined,
  zone: string,
  offsetAt: OffsetAt,
  say: SayOfCell,
  doubt: (why: TimeDoubt) => void,
): CellValue {
  const { date, time, offset } = text.length > 60 ? { date: text } : splitTime(text.replace(/(\d)T(\d)/, '$1 $2'));
  if (time === undefined || time === 'no-such-time' || offset !== undefined) return undefined;
  const on = dateOf(date, order, text, say);
  if (on === UNREAD) return UNREAD;
  const local = Date.parse(`${on}T${time}Z`);
  const near = new Set([offsetAt(local - DAY, zone), offsetAt(local + DAY, zone)]);
  const meant = [...near].filter((one) => offsetAt(local - one, zone) === one);
  if (meant.length === 1) return `${on}T${time}${offsetText(meant[0] as number)}`;
  doubt(meant.length === 0 ? 'skipped-hour' : 'repeated-hour');
  return UNREAD;
}

function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
