import { joinList } from '../cells/join-list.ts';
import { standardTables } from '../tables/standard-tables.ts';
import { standsIn } from '../tables/stands-in.ts';
import type { Tables } from '../tables/table.ts';
import { TableIndex } from '../tables/table-index.ts';
import type { PlannedColumn, Step, TablePlan } from '../tables/table-plan.ts';
import type { PlainCell } from './to-csv.ts';

/** One table as rows of cells, its headings first. */
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

function cellAt(record: unknown, { steps, type }: PlannedColumn, indexes: readonly number[]): PlainCell {
  const value = valueAt(record, steps, indexes);
  if (value === undefined) return null;
  if (type === 'codes' || type === 'strings') return joinList(value as readonly string[]) || null;
  return value as PlainCell;
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

/**
 * Records as the rows of the standard's tables: the main sheet of each kind, and its child tables for what does not stand
 * inline. Losslessness is of the set of tables, not of the main sheet alone. Child tables without rows are left out, and so
 * are records of which no table can hold everything: `hasTable` tells which.
 */
export function toTables(
  records: Iterable<Readonly<Record<string, unknown>>>,
  tables: Tables = standardTables,
): TableRows[] {
  const index = new TableIndex(tables, []);
  const mains = index.plans.filter(({ table }) => table.parent === undefined);
  const found = new Map<TablePlan, PlainCell[][]>();
  for (const record of records) {
    const main = mains.find((plan) => standsIn(record, plan, index.childrenOf(plan)));
    if (main === undefined) continue;
    const own = elements(record, main);
    add(found, main, own.length === 0 ? [[]] : own, record);
    for (const child of index.childrenOf(main)) {
      const inline = main.columns.some(({ pointer }) => pointer.startsWith(`${child.table.rows}/0/`));
      add(
        found,
        child,
        elements(record, child).filter(
          (indexes) => !(inline && indexes.at(-1) === 0 && isInline(valueAt(record, [...child.rows, '*'], indexes))),
        ),
        record,
      );
    }
  }
  return index.plans
    .filter((plan) => found.has(plan))
    .map((plan) => ({
      name: plan.name,
      rows: [plan.columns.map(({ column }) => column), ...(found.get(plan) ?? [])],
    }));
}

function add(
  found: Map<TablePlan, PlainCell[][]>,
  plan: TablePlan,
  elementIndexes: readonly number[][],
  record: unknown,
): void {
  if (elementIndexes.length === 0) return;
  const rows = found.get(plan) ?? [];
  found.set(plan, rows);
  for (const indexes of elementIndexes) rows.push(plan.columns.map((column) => cellAt(record, column, indexes)));
}
