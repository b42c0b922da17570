import { type CoverageCount, coverageCount } from './coverage-count.ts';
import type { CoverageRow } from './coverage-row.ts';

/** Coverage of one duty and one period in a state. */
export interface PeriodCoverage extends CoverageCount {
  readonly state: string;
  readonly duty: string;
  readonly period: string;
  readonly period_start_on: string;
  readonly period_end_on: string;
  /** The due day that agencies share; null where none is set. */
  readonly due_on: string | null;
}

/** Coverage period by period, in the order of the rows: by state, duty and time. */
export function periodCoverage(rows: readonly CoverageRow[]): PeriodCoverage[] {
  const periods = new Map<string, CoverageRow[]>();
  for (const row of rows) {
    const key = `${row.state}\n${row.duty}\n${row.period}`;
    const own = periods.get(key);
    if (own) own.push(row);
    else periods.set(key, [row]);
  }
  return [...periods.values()].map((own) => {
    const [{ state, duty, period, period_start_on, period_end_on }] = own as [CoverageRow];
    const due_on = own.find((row) => row.due_on !== null)?.due_on ?? null;
    return { state, duty, period, period_start_on, period_end_on, due_on, ...coverageCount(own) };
  });
}
