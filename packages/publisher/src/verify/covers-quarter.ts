import { parsePeriod } from '@daybook/reports';

/** Whether the periods of a release hold a quarter: by its own name, or within a longer period. */
export function coversQuarter(periods: readonly string[], quarter: string): boolean {
  const wanted = parsePeriod(quarter);
  if (wanted === undefined) return false;
  return periods.some((name) => {
    const period = parsePeriod(name);
    return period !== undefined && wanted.months.every((month) => period.months.includes(month));
  });
}
