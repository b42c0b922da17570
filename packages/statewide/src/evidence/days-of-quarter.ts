const DAY = 86_400_000;

/** How many days a quarter has: `2026-Q1` has 90. */
export function daysOfQuarter(quarter: string): number {
  const year = Number(quarter.slice(0, 4));
  const month = (Number(quarter.slice(6)) - 1) * 3;
  return (Date.UTC(year, month + 3, 1) - Date.UTC(year, month, 1)) / DAY;
}
