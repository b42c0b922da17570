import type { SheetRow } from '../cells/sheet-row.ts';

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** True where its workbook counts days from 1904. */
  readonly from1904?: boolean;
  readonly rows: readonly SheetRow[];
  /** Cells that are merged into one: rows counted from 1, columns from 0, the last ones inside. */
  readonly merges?: readonly Merge[];
  /** Columns that are hidden, counted from 0. */
  readonly hiddenColumns?: readonly number[];
}

/** Cells that are merged into one. */
interface Merge {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}
