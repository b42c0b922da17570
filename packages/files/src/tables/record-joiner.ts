import { UNREAD } from '../cells/cell-value.ts';
import { raise } from '../raise.ts';
import type { Reading } from '../reading.ts';
import { addChildRows } from './add-child-rows.ts';
import type { ChildRows } from './child-rows.ts';
import { Draft } from './draft.ts';
import { keyOf } from './key-of.ts';
import { listsOf } from './lists-of.ts';
import type { TablePlan } from './table-plan.ts';
import type { TableRow } from './table-row.ts';

/** A record whose rows are being joined: its draft, and what its first row says for all of them. */
interface Open {
  readonly draft: Draft;
  readonly key: string | undefined;
  readonly values: TableRow['values'][number][];
}

/** Joins the rows of a main sheet into records: one row is one record, or one element of its list. */
export class RecordJoiner {
  readonly #plan: TablePlan;
  readonly #children: readonly TablePlan[];
  readonly #waiting: ChildRows;
  readonly #out: Reading[];
  readonly #most: number;
  readonly #numbered: ReadonlySet<string>;
  readonly #lists: ReturnType<typeof listsOf>;
  readonly #open = new Map<string, Open>();
  #nameless = 0;

  constructor(plan: TablePlan, children: readonly TablePlan[], waiting: ChildRows, out: Reading[], most: number) {
    this.#plan = plan;
    this.#children = children;
    this.#waiting = waiting;
    this.#out = out;
    this.#most = most;
    this.#lists = listsOf([plan, ...children]);
    this.#numbered = new Set(children.map(({ table }) => table.rows ?? ''));
  }

  take(row: TableRow): void {
    const key = keyOf(row, this.#plan.recordKey);
    // A row without an id is a record of its own: the schema check asks for the id.
    const id = key ?? `\n${this.#nameless++}`;
    const open = this.#open.get(id);
    if (open === undefined) this.#begin(id, key, row);
    else this.#continue(open, row);
    if (this.#open.size > this.#most) this.#close(this.#open.keys().next().value as string);
  }

  end(): void {
    for (const id of [...this.#open.keys()]) this.#close(id);
  }

  #begin(id: string, key: string | undefined, row: TableRow): void {
    const draft = new Draft(this.#plan.table, this.#numbered);
    const values = row.source.columns.map(({ column }, at) => (column.depth === 0 ? row.values[at] : undefined));
    draft.add(row, [0], this.#wanted(row));
    this.#open.set(id, { draft, key, values });
  }

  /** A further row of a record: its own element is added, everything else must say the same as before. */
  #continue(open: Open, row: TableRow): void {
    const { source, values } = row;
    const fresh = new Set<number>();
    for (const [at, column] of source.columns.entries()) {
      const value = values[at];
      if (column.column.depth > 0 || value === undefined || value === UNREAD) continue;
      const before = open.values[at];
      if (before === undefined) {
        open.values[at] = value;
        fresh.add(at);
      } else if (before !== UNREAD && JSON.stringify(before) !== JSON.stringify(value)) {
        this.#out.push(raise('rows-differ', source.place(row.row, column), { values: { heading: column.heading } }));
      }
    }
    const own = this.#wanted(row);
    const index = ownElements(open.draft.record, this.#plan).length;
    open.draft.add(row, [index], (column) =>
      column.depth > 0 ? own(column) : fresh.has(source.columns.findIndex((matched) => matched.column === column)),
    );
  }

  /** A row without anything about an element of its own adds none. */
  #wanted({ source, values }: TableRow): (column: { depth: number }) => boolean {
    const element = source.columns.some(({ column }, at) => column.depth > 0 && values[at] !== undefined);
    return ({ depth }) => depth === 0 || element;
  }

  #close(id: string): void {
    const open = this.#open.get(id);
    if (open === undefined) return;
    this.#open.delete(id);
    for (const child of this.#children) addChildRows(open.draft, child, this.#waiting, open.key);
    open.draft.complete(this.#plan.table, this.#lists);
    this.#out.push(open.draft.entry());
  }
}

function ownElements(record: Readonly<Record<string, unknown>>, plan: TablePlan): readonly unknown[] {
  const list = plan.rows.length === 1 ? record[plan.rows[0] as string] : undefined;
  return Array.isArray(list) ? list : [];
}
