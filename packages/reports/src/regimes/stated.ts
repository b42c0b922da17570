import type { Agreement, QuarterlyReport } from '@daybook/types';
import type { MonthSpan } from './month-span.ts';
import type { StatedPart } from './stated-reports.ts';

/** What a statutory report takes from other records than requests. */
export interface Stated {
  readonly period: MonthSpan;
  readonly as_of: QuarterlyReport['as_of'];
  readonly agencyIds: ReadonlySet<string>;
  /** The agencies' agreements in force as records, one for each id. */
  readonly agreements: readonly Agreement[];
  /** The reports that state a part, none of the period twice; see `statedReports`. */
  readonly reports: Readonly<Record<StatedPart, readonly QuarterlyReport[]>>;
  /** Stated for exactly the period: then no report is asked. */
  readonly nil: QuarterlyReport['nil'] | undefined;
  readonly context: QuarterlyReport['context'] | undefined;
  readonly expenditures: QuarterlyReport['expenditures'] | undefined;
}
