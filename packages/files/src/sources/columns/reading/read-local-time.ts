import type { SayOfCell } from '../../../cells/cell-reader.ts';
import { type CellValue, UNREAD } from '../../../cells/cell-value.ts';
import type { DateOrder } from '../../../cells/date-order.ts';
import { momentIn, type TimeDoubt } from '../../../cells/moment-in.ts';
import { dateOf } from '../../../cells/read-date.ts';
import { splitTime } from '../../../cells/split-time.ts';
import type { OffsetAt } from '../../../cells/zones.ts';

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
  const moment = momentIn(zone, `${on}T${time}`, offsetAt);
  if (moment !== 'skipped-hour' && moment !== 'repeated-hour') return moment;
  doubt(moment);
  return UNREAD;
}
