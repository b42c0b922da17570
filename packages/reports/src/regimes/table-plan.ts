import type { MeasureUnitCode, PlacedByCode, RegimeReportRow } from '@daybook/types';
import type { Figures } from '../counting/create-counter.ts';
import type { Measure } from '../counting/measure.ts';
import type { Stated } from './stated.ts';

/** How one table of a reporting law is made. */
export interface TablePlan {
  /** What is counted while the log is read; none for a table that is stated elsewhere. */
  readonly measure?: Measure;
  readonly unit?: MeasureUnitCode;
  readonly placed_by?: PlacedByCode;
  /** The rows, sorted; and whether anything is known to be missing beside the log. */
  rows(figures: Figures, stated: Stated): { readonly rows: readonly RegimeReportRow[]; readonly isPartial?: boolean };
}
