import type { MonthOfChanges } from './month-of-changes.ts';

const COUNTS = ['signed', 'signed_again', 'switched_to', 'returned', 'gone'] as const;

/** The months of all states together, model by model. */
export function overStates(months: readonly MonthOfChanges[]): MonthOfChanges[] {
  const sums = new Map<string, MonthOfChanges>();
  for (const row of months) {
    const key = `${row.month} ${row.agreement_type}`;
    const before = sums.get(key);
    const added = before && Object.fromEntries(COUNTS.map((count) => [count, before[count] + row[count]]));
    sums.set(key, { ...row, state: '', ...added });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
