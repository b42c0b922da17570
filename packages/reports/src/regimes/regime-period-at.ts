import type { Regime } from '@daybook/types';
import { monthNumber } from './month-number.ts';
import { type MonthSpan, monthSpan } from './month-span.ts';
import { spanRule } from './span-rule.ts';

/**
 * The period of a reporting law that holds a day, or with `-1` the one before it. Where the law lets a period begin in any
 * month, periods are counted from January; where it does not say how long one is, a year is taken.
 *
 * @param date `YYYY-MM-DD`.
 */
export function regimePeriodAt(
  date: string,
  regime: Pick<Regime, 'period_end_rule' | 'cadence'>,
  offset: 0 | -1 = 0,
): MonthSpan {
  const { months = 12, begins = 0 } = spanRule(regime);
  const since = monthNumber(date) - begins;
  return monthSpan(since - (since % months) + begins + offset * months, months);
}
