import type { QuarterlyReport } from '@daybook/types';
import type { Stated } from './stated.ts';

/** Whether reports have figures for every month of a period, of every agency that is counted. */
export function coversPeriod(
  reports: readonly QuarterlyReport[],
  { period, agencyIds }: Pick<Stated, 'period' | 'agencyIds'>,
): boolean {
  const covered = new Set(
    reports.flatMap(({ agency_id, months_covered }) => months_covered.map((month) => `${agency_id} ${month}`)),
  );
  return [...agencyIds].every((id) => period.months.every((month) => covered.has(`${id} ${month}`)));
}
