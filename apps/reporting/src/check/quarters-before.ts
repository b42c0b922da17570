/**
 * Quarters one after the other, the latest first: `2026-Q2`, `2026-Q1` …
 *
 * @param ahead how many of them are not over on the day; none where nothing is said.
 */
export function quartersBefore(day: string, count: number, ahead = 0): string[] {
  const now = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return Array.from({ length: count }, (_, at) => {
    const quarter = now - 1 + ahead - at;
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  });
}
