import { UNREAD } from '../cells/cell-value.ts';
import type { TableRow } from './table-row.ts';

/** What a row holds in its key columns, as one text; nothing where the first of them is empty or could not be read. */
export function keyOf({ source, values }: TableRow, key: readonly string[]): string | undefined {
  const { columns, table } = source.plan;
  const parts = key.map((name) => {
    const value = values[source.columns.findIndex(({ column }) => column.column === name)];
    if (value === UNREAD) return '';
    const given = table.filled?.[columns.find(({ column }) => column === name)?.pointer ?? ''];
    return String(value ?? given ?? '');
  });
  return parts[0] === '' ? undefined : parts.join('\n');
}
