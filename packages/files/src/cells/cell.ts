/** A date, or date and time, as a workbook holds it: local, without a zone, such as `2026-01-06T14:30:00`. */
export interface DateCell {
  readonly date: string;
}

/** A cell whose formula failed, such as `#N/A`. */
export interface ErrorCell {
  readonly error: string;
}

/** What stands in a cell, before it is known what should. Cells of text files are always text. */
export type Cell = string | number | boolean | null | DateCell | ErrorCell;
