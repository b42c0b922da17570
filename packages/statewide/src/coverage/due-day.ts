import { dateOfDay, dayNumber, dueOn, isFederalHoliday, weekday } from '@daybook/reports';
import type { Regime, RegistryDue } from '@daybook/types';

/**
 * The last day in time for the report of a period; `undefined` where no day is set.
 *
 * @param periodEnd the last day of the period, `YYYY-MM-DD`.
 */
export function dueDay(due: RegistryDue, periodEnd: string): string | undefined {
  const set = dueOn({ due_rule: due as unknown as Regime['due_rule'], period_end_rule: anyPeriod }, periodEnd);
  if (set === undefined || due.on_days_off === 'stays') return set;
  let day = dayNumber(set);
  while (isDayOff(day)) day += 1;
  return dateOfDay(day);
}

const anyPeriod = {} as Regime['period_end_rule'];

function isDayOff(day: number): boolean {
  return [0, 6].includes(weekday(day)) || isFederalHoliday(dateOfDay(day));
}
