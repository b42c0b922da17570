import type { RowTaker } from './cells/row-taker.ts';
import type { SheetRow } from './cells/sheet-row.ts';
import type { Session } from './session.ts';
import { TableIntake } from './tables/table-intake.ts';
import { unknownTable } from './tables/unknown-table.ts';

/** The rows of a text file that is one table. */
export class TableFileIntake implements RowTaker {
  readonly #file: string;
  readonly #session: Session;
  readonly #table: TableIntake;

  constructor(file: string, session: Session) {
    this.#file = file;
    this.#session = session;
    this.#table = new TableIntake(file, undefined, session);
  }

  take(row: SheetRow): void {
    this.#table.take(row);
  }

  end(): void {
    this.#table.end();
    if (this.#table.unknown.length > 0) this.#session.out.push(unknownTable(this.#file, this.#table.unknown));
  }
}
