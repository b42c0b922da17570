import type { QuarterlyReport, QuarterlyReportTable } from '@daybook/types';
import type { Detail } from './detail.ts';

/** One report as far as one table about persons goes. */
export interface ToldReport {
  readonly report: QuarterlyReport;
  /** The table in full where this release makes it; as it was published where an earlier one did. */
  readonly table: QuarterlyReportTable;
  /**
   * `new`: figures may be shown where it is safe. `settled`: published before and still true, so shown and withheld as it
   * was. `changed`: published before with other figures. `earlier`: of a period that this release does not hold.
   */
  readonly state: 'new' | 'settled' | 'changed' | 'earlier';
  /** The table as it was published before, and how finely; absent where it was not. */
  readonly before?: { readonly table: QuarterlyReportTable; readonly detail: Detail };
  /** How many people stand behind the figures of each outcome, from a table that is always public. */
  readonly people: ReadonlyMap<string, number>;
}
