import type { CalendarDate } from '@daybook/types';
import { parseDate } from '../cells/parse-date.ts';
import { splitTime } from '../cells/split-time.ts';

/**
 * The date that a cell of a federal list shows, as `2025-07-11`, or nothing where it shows none with certainty. The month
 * comes before the day, as these lists print it; Excel's day number is a date too; a time of day is left out. `05/082025`
 * and `7/72025` are no dates, and 13/05/2025 is none either: here it can only be a slip.
 */
export function readUsDate(text: string): CalendarDate | undefined {
  return dateIn(text) as CalendarDate | undefined;
}

function dateIn(text: string): string | undefined {
  if (/^[2-7]\d{4}(?:\.\d+)?$/.test(text)) {
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10);
  }
  if (text.length > 40) return undefined;
  const { date } = splitTime(text);
  const parsed = parseDate(date);
  if (parsed === undefined || parsed === 'no-such-day') return undefined;
  if (!('on' in parsed)) return parsed.monthFirst;
  return /^(?:1[3-9]|[23]\d)[-/.]/.test(date) && /[-/.]\d{1,2}[-/.]/.test(date) ? undefined : parsed.on;
}
