import type { Regime } from '@daybook/types';
import { dateOfDay } from '../calendar/date-of-day.ts';
import { dayNumber } from '../calendar/day-number.ts';

/**
 * The day by which the report of a period is due, by a reporting law whose text or recipient names one.
 *
 * @param periodEnd the last day of the period, `YYYY-MM-DD`.
 * @returns `undefined` where none is named, where the period is none of this law, or before its first report.
 */
export function dueOn(
  { due_rule, period_end_rule }: Pick<Regime, 'due_rule' | 'period_end_rule'>,
  periodEnd: string,
): string | undefined {
  // A year that ends on another day is not the year of this law.
  if (period_end_rule.month_day !== undefined && periodEnd.slice(5) !== period_end_rule.month_day) return undefined;
  const { rule, month_day, days, first_due_on = '' } = due_rule;
  const year = Number(periodEnd.slice(0, 4));
  let due: string | undefined;
  if (rule === 'days-after-period-end' && days !== undefined) due = dateOfDay(dayNumber(periodEnd) + days);
  // The first such day after the period: 1 March after December, 1 September after June.
  if (rule === 'month-day' && month_day !== undefined)
    due = `${year}-${month_day}` > periodEnd ? `${year}-${month_day}` : `${year + 1}-${month_day}`;
  return due === undefined || due < first_due_on ? undefined : due;
}
