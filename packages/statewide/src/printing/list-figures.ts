import type { FigureRows } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { ListColumn } from './list-column.ts';

/** A list as a data file has it: codes and plain numbers, its columns described. */
export function listFigures<Item>(
  items: readonly Item[],
  columns: readonly ListColumn<Item>[],
  lang: Lang,
): FigureRows {
  return {
    fields: columns.map(({ id, type, title, description }) => ({
      name: id,
      type,
      title: title[lang],
      description: description[lang],
    })),
    rows: items.map((item) =>
      columns.map((column) => {
        const value = column.value(item);
        return typeof value === 'bigint' ? String(value) : value;
      }),
    ),
  };
}
