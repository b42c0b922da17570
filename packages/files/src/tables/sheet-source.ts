import type { Place } from '@daybook/types';
import { columnLetter } from '../words/column-letter.ts';
import type { Matched, MatchedColumn } from './match-headings.ts';
import type { TablePlan } from './table-plan.ts';

/** One sheet or text file that is being read as a table. */
export class SheetSource {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly plan: TablePlan;
  readonly columns: readonly MatchedColumn[];
  readonly missing: Matched['missing'];

  constructor(file: string, sheet: string | undefined, plan: TablePlan, { columns, missing }: Matched) {
    this.file = file;
    this.sheet = sheet;
    this.plan = plan;
    this.columns = columns;
    this.missing = missing;
  }

  /** The place of a row, or of one of its cells. */
  place(row: number, column?: Pick<MatchedColumn, 'index' | 'heading'>): Place {
    // What the Meta sheet says for the row has no cell.
    const cell = column === undefined || column.index < 0 ? undefined : column;
    return {
      file: this.file,
      ...(this.sheet === undefined ? {} : { sheet: this.sheet }),
      row,
      ...(cell === undefined ? {} : { column: cell.heading }),
      ...(cell === undefined || this.sheet === undefined ? {} : { cell: `${columnLetter(cell.index)}${row}` }),
    };
  }
}
