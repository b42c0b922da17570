import { dateOfDay, dayNumber } from '@daybook/reports';
import type { CurrentReport } from './current-reports.ts';
import { isSameSeries } from './is-same-series.ts';

/** Whether a report ends on the day before another one of its series begins. */
export function isJustBefore(before: CurrentReport, current: CurrentReport): boolean {
  if (!isSameSeries(before, current)) return false;
  return dateOfDay(dayNumber(current.about.period.start_on) - 1) === before.about.period.end_on;
}
