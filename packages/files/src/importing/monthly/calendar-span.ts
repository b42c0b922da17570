import type { CalendarDate, Month } from '@daybook/types';

/** A month or a quarter: its name, its days and its months. */
export interface CalendarSpan {
  readonly name: string;
  readonly start_on: CalendarDate;
  readonly end_on: CalendarDate;
  readonly months: readonly Month[];
}

/** A month as a period of its own. */
export function monthSpan(month: Month): CalendarSpan {
  return span(month, [month]);
}

/** The quarter that a month lies in. */
export function quarterSpan(month: Month): CalendarSpan {
  const year = month.slice(0, 4);
  const quarter = Math.ceil(Number(month.slice(5)) / 3);
  const months = [2, 1, 0].map((back) => `${year}-${String(quarter * 3 - back).padStart(2, '0')}` as Month);
  return span(`${year}-Q${quarter}`, months);
}

/** How many days a month has. */
export function daysIn(month: Month): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
}

function span(name: string, months: readonly Month[]): CalendarSpan {
  const last = months.at(-1) as Month;
  return {
    name,
    start_on: `${months[0]}-01` as CalendarDate,
    end_on: `${last}-${daysIn(last)}` as CalendarDate,
    months,
  };
}
