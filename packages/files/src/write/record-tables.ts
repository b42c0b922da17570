import { joinList } from '../cells/join-list.ts';
import { standardTables } from '../tables/standard-tables.ts';
import { standsIn } from '../tables/stands-in.ts';
import type { Tables } from '../tables/table.ts';
import { TableIndex } from '../tables/table-index.ts';
import type { PlannedColumn, Step, TablePlan } from '../tables/table-plan.ts';
import type { PlainCell } from './to-csv.ts';

/** One table as rows of cells. */
export interface TableRows {
  readonly name: string;
  readonly rows: PlainCell[][];
}

/** Only the element numbered 1 may stand in the main sheet: its number has no column there. */
const isInline = (element: unknown) => (element as { no?: unknown } | undefined)?.no === 1;

/** The value at steps whose `*` are the given indexes. */
function valueAt(record: unknown, steps: readonly Step[], indexes: readonly number[]): unknown {
  let inner = record;
  let star = 0;
  for (const step of steps) {
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = (inner as Record<Step, unknown>)[step === '*' ? (indexes[star++] ?? -1) : step];
    if (typeof step === 'number' && !isInline(inner)) return undefined;
  }
  return inner;
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** True where only the cell of an empty list can tell that it is there, or that the part is in which it stands. */
function mustBeSaid(record: unknown, { steps, optional }: PlannedColumn, indexes: readonly number[]): boolean {
  if (optional === true) return true;
  const around = steps.at(-2);
  if (typeof around !== 'string' || around === '*') return false;
  return Object.values(valueAt(record, steps.slice(0, -1), indexes) as object).every(isEmptyList);
}

function cellAt(record: unknown, column: PlannedColumn, indexes: readonly number[]): PlainCell {
  const value = valueAt(record, column.steps, indexes);
  if (Array.isArray(value) && (column.type === 'codes' || column.type === 'strings'))
    return joinList(value.map(String)) || (mustBeSaid(record, column, indexes) ? ';' : null);
  // What is no value of a cell has none: the schema check says so, and whoever reads back what was written.
  return typeof value === 'object' || value === undefined ? null : (value as PlainCell);
}

/** The indexes of every element of a table's list in a record; one empty list of indexes where one row is one record. */
function elements(record: unknown, { rows, table }: TablePlan): number[][] {
  if (table.rows === undefined) return [[]];
  let found: number[][] = [[]];
  for (const at of [...rows.keys()].filter((index) => index === rows.length - 1 || rows[index + 1] === '*')) {
    found = found.flatMap((indexes) => {
      const list = valueAt(record, rows.slice(0, at + 1), indexes);
      return Array.isArray(list) ? list.map((_, index) => [...indexes, index]) : [];
    });
  }
  return found;
}

/** Records as rows of the standard's tables, one record after another: memory does not grow with them. */
export class RecordTables {
  readonly #index: TableIndex;
  readonly #mains: readonly TablePlan[];

  constructor(tables: Tables = standardTables) {
    this.#index = new TableIndex(tables, []);
    this.#mains = this.#index.plans.filter(({ table }) => table.parent === undefined);
  }

  /** All tables in their order, each with its row of headings. */
  get headings(): TableRows[] {
    return this.#index.plans.map(({ name, columns }) => ({ name, rows: [columns.map(({ column }) => column)] }));
  }

  /** The rows of one record, by table; nothing where no table can hold everything of it. */
  take(record: Readonly<Record<string, unknown>>): TableRows[] | undefined {
    const main = this.#mains.find((plan) => standsIn(record, plan, this.#index.childrenOf(plan)));
    if (main === undefined) return undefined;
    const own = elements(record, main);
    const tables = [rowsOf(main, own.length === 0 ? [[]] : own, record)];
    for (const child of this.#index.childrenOf(main)) {
      const inline = main.columns.filter(({ pointer }) => pointer.startsWith(`${child.table.rows}/0/`));
      // Of an element that says nothing but its number the main sheet would show nothing.
      const standsInline = (indexes: readonly number[]) =>
        indexes.at(-1) === 0 &&
        isInline(valueAt(record, [...child.rows, '*'], indexes)) &&
        inline.some((column) => cellAt(record, column, indexes.slice(0, -1)) !== null);
      const rest = elements(record, child).filter((indexes) => !standsInline(indexes));
      if (rest.length > 0) tables.push(rowsOf(child, rest, record));
    }
    return tables;
  }
}

const rowsOf = ({ name, columns }: TablePlan, elementIndexes: readonly number[][], record: unknown): TableRows => ({
  name,
  rows: elementIndexes.map((indexes) => columns.map((column) => cellAt(record, column, indexes))),
});
