import type { CalendarDate } from '@daybook/types';
import { cleanText } from '../../importing/clean-text.ts';
import type { ImportLog } from '../../importing/import-log.ts';
import { readUsDate } from '../../importing/read-us-date.ts';
import type { ListCells } from './list-cells.ts';

/** The law that allows these agreements is of 30 September 1996. */
const firstDay = '1996-09-30';

/** ICE may add to a list what was signed in the days around its date; further ahead it cannot know. */
const daysAhead = 31;

/** The date of signature that a row prints, where it can be read with certainty and can be right. */
export function signedOnOf(cells: ListCells, asOf: CalendarDate, log: ImportLog): CalendarDate | undefined {
  const [at, printed] = [cells.at('signed'), cells.printed('signed')];
  const date = readUsDate(cleanText(printed));
  if (date === undefined) {
    log.unresolved(at, printed, 'date-unreadable');
    return undefined;
  }
  if (date < firstDay || Date.parse(date) - Date.parse(asOf) > daysAhead * 86_400_000) {
    log.unresolved(at, printed, 'date-impossible');
    return undefined;
  }
  if (date > asOf) log.unresolved(at, printed, 'date-after-list', { date: asOf });
  return date;
}
