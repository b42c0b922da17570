import { type Cell, type CodeWords, type PrintoutTable, showCents, showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { ListColumn } from './list-column.ts';

/** What a table is beside its columns and rows. */
interface Head extends Pick<PrintoutTable, 'id' | 'title' | 'isMain'> {
  readonly unit?: string;
  readonly notes?: readonly string[];
  readonly across?: NonNullable<PrintoutTable['across']>;
  readonly hasBars?: boolean;
}

/** A list as a table for people; nothing where it is empty. */
export function printedList<Item>(
  { notes = [], ...head }: Head,
  items: readonly Item[],
  columns: readonly ListColumn<Item>[],
  { lang, codes }: { readonly lang: Lang; readonly codes: CodeWords },
): PrintoutTable[] {
  if (items.length === 0) return [];
  const shown = columns.filter(({ isDataOnly }) => isDataOnly !== true);
  const cellOf = (item: Item, column: ListColumn<Item>): Cell => {
    const value = column.value(item);
    if (value === null || value === '') return { kind: 'text', text: '' };
    if (typeof value === 'bigint')
      return { kind: 'text', text: column.isCents === true ? showCents(value) : showNumber(value) };
    if (column.isCents === true) return { kind: 'cents', value: Number(value) };
    if (column.type === 'integer') return { kind: 'number', value: Number(value) };
    const text = String(value);
    if (column.type === 'date') return { kind: 'date', date: text };
    if (column.codelist !== undefined) return { kind: 'code', text: codes.title(column.codelist, text), code: text };
    const said = column.words?.[text];
    return said === undefined ? { kind: 'text', text } : { kind: 'code', text: said[lang], code: text };
  };
  return [
    {
      ...head,
      columns: shown.map(({ id, title, type }) => ({
        id,
        title: title[lang],
        kind: type === 'integer' ? 'number' : 'text',
      })),
      rows: items.map((item) => ({ cells: shown.map((column) => cellOf(item, column)) })),
      isComplete: true,
      notes,
    },
  ];
}
