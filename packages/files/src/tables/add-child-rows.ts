import type { ChildRows } from './child-rows.ts';
import type { Draft } from './draft.ts';
import { isSaid } from './is-said.ts';
import type { TablePlan } from './table-plan.ts';
import type { TableRow } from './table-row.ts';

type Element = Readonly<Record<string, unknown>>;

const cellOf = ({ source, values }: TableRow, name: string) =>
  values[source.columns.findIndex(({ column }) => column.column === name)];

/** Adds the rows of a child table to the record they belong to, in the order of their numbers. */
export function addChildRows(draft: Draft, child: TablePlan, waiting: ChildRows, key: string | undefined): void {
  if (key === undefined) return;
  const number = child.numbers.at(-1) ?? '';
  const rows = [...waiting.give(child.name, key)].sort(
    (a, b) => Number(cellOf(a, number) ?? 0) - Number(cellOf(b, number) ?? 0),
  );
  for (const row of rows) {
    const place = elementOf(draft.record, child, row);
    if (place === undefined) {
      waiting.lose(row);
      continue;
    }
    const { list, indexes } = place;
    // A complete child table repeats the element that stands inline.
    const twin = child.isNumbered ? list.findIndex((element) => element.no === cellOf(row, number)) : -1;
    if (twin >= 0 && isSaid(list[twin] as Element, row)) continue;
    const own = `${child.rows.map((step) => `/${step}`).join('')}/*/`;
    draft.add(row, [...indexes, list.length], (column) => column.pointer.startsWith(own));
  }
}

/** The list that a child row belongs to, and the indexes of the elements on the way to it. */
function elementOf(
  record: Element,
  child: TablePlan,
  row: TableRow,
): { list: readonly Element[]; indexes: number[] } | undefined {
  let inner: unknown = record;
  const indexes: number[] = [];
  for (const step of child.rows) {
    if (step !== '*') {
      inner = (inner as Element | undefined)?.[step];
      continue;
    }
    const number = child.numbers[indexes.length] ?? '';
    const field = child.columns.find(({ column }) => column === number)?.steps.at(-1) ?? '';
    const index = Array.isArray(inner)
      ? inner.findIndex((element: Element) => element[field] === cellOf(row, number))
      : -1;
    if (index < 0) return undefined;
    indexes.push(index);
    inner = (inner as unknown[])[index];
  }
  return { list: Array.isArray(inner) ? inner : [], indexes };
}
