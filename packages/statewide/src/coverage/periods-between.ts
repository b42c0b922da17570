import type { Period, PeriodKind } from '@daybook/files';
import { dateOfDay, dayNumber } from '@daybook/reports';
import { dutyPeriod } from './duty-period.ts';

/** The periods of a kind from the one that holds a day to the one that holds another, both in. */
export function* periodsBetween(kind: PeriodKind, first: string, last: string): Generator<Period> {
  for (let period = dutyPeriod(kind, first); period.start_on <= last; ) {
    yield period;
    period = dutyPeriod(kind, dateOfDay(dayNumber(period.end_on) + 1));
  }
}
