/** The months since the year 0 of a date or a month: 0 for 0000-01, 2026 × 12 for 2026-01. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
