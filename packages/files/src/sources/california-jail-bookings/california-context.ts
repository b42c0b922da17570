import type { Month, QuarterlyReportContext } from '@daybook/types';
import type { Period } from '../../calendar/parse-period.ts';
import { periodOver } from '../../importing/monthly/period-over.ts';
import type { MonthRow } from '../../importing/monthly/place-months.ts';
import { californiaListName } from './california-place.ts';

/**
 * The context numbers of a month or quarter, from the months whose figures there are; each says how many those are. Bookings
 * are added. The average population weighs each month by its days.
 */
export function californiaContext(period: Period, rows: readonly MonthRow[]): QuarterlyReportContext[] {
  const bookings = known(rows, 'bookings');
  const populations = known(rows, 'average_population');
  const days = populations.reduce((sum, { month }) => sum + daysIn(month), 0);
  const weighed = populations.reduce((sum, { month, value }) => sum + value * daysIn(month), 0);
  const item = (about: Pick<QuarterlyReportContext, 'item' | 'unit'>, months: number, value: number) => ({
    ...about,
    ...(months === 0 ? { missing: 'unknown' as const } : { value }),
    source_year: Number(period.start_on.slice(0, 4)),
    coverage_months: months,
    citation: { text: californiaListName },
  });
  const booked = bookings.reduce((sum, { value }) => sum + value, 0);
  return [
    item({ item: 'bookings', unit: 'bookings' }, bookings.length, booked),
    item({ item: 'average-daily-population', unit: 'persons' }, populations.length, Math.round(weighed / days)),
  ];
}

/** How many days a month has. */
function daysIn(month: Month): number {
  return Number(periodOver(month, 'month').end_on.slice(8));
}

function known(rows: readonly MonthRow[], field: string) {
  return rows.flatMap(({ month, figures }) => {
    const value = figures[field] ?? null;
    return value === null ? [] : [{ month, value }];
  });
}
