/** The quarter so many before one: `2026-Q1`, 1 → `2025-Q4`. */
export function quarterBefore(quarter: string, many = 1): string {
  const index = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 - many;
  return `${String(Math.floor(index / 4)).padStart(4, '0')}-Q${(index % 4) + 1}`;
}
