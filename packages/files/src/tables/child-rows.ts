import type { Reading } from '../reading.ts';
import { Tally } from '../tally.ts';
import { keyOf } from './key-of.ts';
import type { TableRow } from './table-row.ts';

/** Rows of child tables that wait for the record they belong to. */
export class ChildRows {
  readonly #byTable = new Map<string, Map<string, TableRow[]>>();
  readonly #lost = new Tally();
  readonly #most: number;
  #waiting = 0;
  /** How many rows have come. */
  taken = 0;

  /** @param most how many rows may wait at a time. */
  constructor(most: number) {
    this.#most = most;
  }

  take(row: TableRow): void {
    const { plan } = row.source;
    this.taken += 1;
    const key = keyOf(row, plan.recordKey);
    if (key === undefined) {
      this.lose(row);
      return;
    }
    if (this.#waiting === this.#most) {
      this.#leaveOut(row);
      return;
    }
    this.#waiting += 1;
    const table = this.#byTable.get(plan.name) ?? new Map<string, TableRow[]>();
    this.#byTable.set(plan.name, table);
    const rows = table.get(key);
    if (rows === undefined) table.set(key, [row]);
    else rows.push(row);
  }

  /** The rows of one record in one table; they are given once. */
  give(table: string, key: string): readonly TableRow[] {
    const rows = this.#byTable.get(table)?.get(key) ?? [];
    this.#waiting -= rows.length;
    this.#byTable.get(table)?.delete(key);
    return rows;
  }

  /** The first row of each record that no row of a main sheet has asked for. */
  *left(): Generator<{ readonly key: string; readonly row: TableRow }> {
    for (const table of this.#byTable.values())
      for (const [key, [row]] of table) if (row !== undefined) yield { key, row };
  }

  /** Says which rows found no record. */
  end(out: Reading[]): void {
    for (const table of this.#byTable.values())
      for (const rows of table.values()) for (const row of rows) this.lose(row);
    this.#byTable.clear();
    this.#lost.flush(out);
  }

  #leaveOut({ source, row }: TableRow): void {
    const { name } = source.plan;
    this.#lost.add('too-many-rows-waiting', `${source.file}\n${source.sheet}`, source.place(row), {
      values: { table: name, limit: this.#most },
    });
  }

  /** Counts a row whose place in its record does not exist. */
  lose({ source, row }: TableRow): void {
    const { name, table } = source.plan;
    this.#lost.add('row-without-record', `${source.file}\n${source.sheet}`, source.place(row), {
      values: { table: name, parent: table.parent ?? '' },
    });
  }
}
