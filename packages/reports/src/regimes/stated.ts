import type { Agreement, QuarterlyReport } from '@daybook/types';
import type { MonthSpan } from './month-span.ts';

/** What a statutory report takes from other records than requests. */
export interface Stated {
  readonly period: MonthSpan;
  readonly as_of: QuarterlyReport['as_of'];
  readonly agencyIds: ReadonlySet<string>;
  /** The agencies' agreements in force as records, one for each id. */
  readonly agreements: readonly Agreement[];
  /** Reports of the agencies that lie in the period, none of it twice; see `statedReports`. */
  readonly reports: readonly QuarterlyReport[];
  /** Stated for exactly the period. */
  readonly nil: QuarterlyReport['nil'] | undefined;
  readonly context: QuarterlyReport['context'] | undefined;
  readonly expenditures: QuarterlyReport['expenditures'] | undefined;
}
