import { parsePeriod } from '@daybook/reports';

/** Whether one of the periods holds all months of another. */
export function covers(periods: readonly string[], wanted: string): boolean {
  const months = parsePeriod(wanted)?.months ?? [];
  return (
    months.length > 0 &&
    periods.some((name) => {
      const held = parsePeriod(name)?.months ?? [];
      return months.every((month) => held.includes(month));
    })
  );
}
