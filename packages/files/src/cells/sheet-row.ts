import type { Cell } from './cell.ts';

/** One row of a table as it stands in the file. */
export interface SheetRow {
  /** The sheet's name, in a workbook. */
  readonly sheet?: string;
  /** The physical row, or line of a text file, counted from 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** True where the row is hidden in the workbook. */
  readonly hidden?: boolean;
  /** Which cells hold formulas, by index. */
  readonly formulas?: readonly number[];
  /** Web addresses that cells link to, by index. */
  readonly links?: ReadonlyMap<number, string>;
}
