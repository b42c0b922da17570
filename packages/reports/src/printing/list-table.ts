import type { Cell, Column, PrintoutTable } from './printout.ts';

/** A table of a list that a report states, such as its agreements; nothing where the list is empty. */
export function listTable<Item>(
  { id, title, isMain = false }: { readonly id: string; readonly title: string; readonly isMain?: boolean },
  items: readonly Item[],
  columns: readonly (Column & { readonly cell: (item: Item) => Cell })[],
): PrintoutTable[] {
  if (items.length === 0) return [];
  return [
    {
      id,
      title,
      columns: columns.map(({ id: column, title: heading, kind }) => ({ id: column, title: heading, kind })),
      rows: items.map((item) => ({ cells: columns.map(({ cell }) => cell(item)) })),
      isComplete: true,
      isMain,
      notes: [],
    },
  ];
}
