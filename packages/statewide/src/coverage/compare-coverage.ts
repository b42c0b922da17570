import type { CoverageRow } from './coverage-row.ts';

const keys = ['state', 'duty', 'period_start_on', 'period', 'agency_id'] as const;

/** The order of the table `coverage`: by state, duty, first day and name of the period, agency. */
export function compareCoverage(a: CoverageRow, b: CoverageRow): number {
  for (const key of keys) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  return 0;
}
