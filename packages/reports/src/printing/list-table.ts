import type { Cell, Column, PrintoutTable } from './printout.ts';

/** A table of a list that a report states, such as its agreements; nothing where the list is empty. */
export function listTable<Item>(
  {
    id,
    title,
    isMain = false,
    across,
  }: { readonly id: string; readonly title: string; readonly isMain?: boolean; readonly across?: string },
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
      ...(across === undefined ? {} : { across: columns.findIndex((column) => column.id === across) }),
      notes: [],
    },
  ];
}
