import type { Regime } from '@daybook/types';
import { dueOn } from './due-on.ts';
import type { MonthSpan } from './month-span.ts';
import { regimePeriodAt } from './regime-period-at.ts';

/** The report that a law asks for next. */
export interface NextReport {
  readonly period: MonthSpan;
  /** `undefined` where neither the law nor the recipient names a day. */
  readonly due_on: string | undefined;
}

/**
 * The report that is due next: of the last period that is over, until its day has passed; then of the one that runs. Where
 * no day is named, it is that of the last period that is over.
 *
 * @param today `YYYY-MM-DD`.
 */
export function nextReport(regime: Regime, today: string): NextReport {
  const last = regimePeriodAt(today, regime, -1);
  const due = dueOn(regime, last.end_on);
  if (due !== undefined && due < today) {
    const period = regimePeriodAt(today, regime);
    return { period, due_on: dueOn(regime, period.end_on) };
  }
  return { period: last, due_on: due };
}
