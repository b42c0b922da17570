import type { CellValue } from '../cells/cell-value.ts';
import type { SheetSource } from './sheet-source.ts';

/** One row, read: a value for each of the source's columns. */
export interface TableRow {
  readonly source: SheetSource;
  readonly row: number;
  readonly values: readonly CellValue[];
}
