import type { SheetRow } from './sheet-row.ts';

/** Takes the rows of one sheet or text file, in order. */
export interface RowTaker {
  take(row: SheetRow): void;
  end(): void;
}
