import { isEmptyCell } from '../cells/is-empty-cell.ts';
import type { SheetRow } from '../cells/sheet-row.ts';
import { headingsOf } from './find-head.ts';
import type { TableIndex } from './table-index.ts';
import type { TablePlan } from './table-plan.ts';

/** Finds rows of headings among the rows of a table: where another begins, or the same once more. */
export class SecondHead {
  readonly #tables: TableIndex;

  constructor(tables: TableIndex) {
    this.#tables = tables;
  }

  /** The table whose headings a row holds; nothing for a row of data. Only the first cell of most rows is looked at. */
  find({ cells }: SheetRow): TablePlan | undefined {
    const first = cells.find((cell) => !isEmptyCell(cell));
    return this.#tables.headings.has(first)
      ? this.#tables.ofHeadings(headingsOf({ sheet: '', row: 0, cells }))
      : undefined;
  }
}
