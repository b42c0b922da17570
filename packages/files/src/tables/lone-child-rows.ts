import type { Reading } from '../reading.ts';
import { addChildRows } from './add-child-rows.ts';
import type { ChildRows } from './child-rows.ts';
import { Draft } from './draft.ts';
import { listsOf } from './lists-of.ts';
import type { TableIndex } from './table-index.ts';

/**
 * Makes records of child rows whose record has no row of its own, where the reader can fill in the rest: the money of a
 * quarter is a report also where nobody typed bookings.
 */
export function loneChildRows(waiting: ChildRows, tables: TableIndex, out: Reading[]): void {
  for (const { key, row } of waiting.left()) {
    const main = tables.plans.find(({ name }) => name === row.source.plan.table.parent);
    if (main?.table.filled === undefined) continue;
    const children = tables.childrenOf(main);
    const draft = new Draft(main.table, new Set());
    draft.add(row, [], ({ depth }) => depth === 0);
    for (const child of children) addChildRows(draft, child, waiting, key);
    draft.complete(main.table, listsOf([main, ...children]));
    out.push(draft.entry());
  }
}
