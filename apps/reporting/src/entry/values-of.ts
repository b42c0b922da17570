import { toTables } from '@daybook/files';
import type { Request } from '@daybook/types';
import { columnOf } from './column-of.ts';
import type { TypedEntry, TypedRow } from './typed-values.ts';

/** A record as what was typed for it, so that a correction begins where the entry stands. Times are shown as those of the clock on the wall. */
export function valuesOf(record: Request): TypedEntry {
  const tables = new Map(toTables([{ ...record }]).map(({ name, rows }) => [name, asRows(rows)]));
  const rows = tables.get('requests') ?? [];
  const asks = rows.filter((row) => row.ask_no !== undefined);
  return {
    request: only(rows[0] ?? {}, (pointer) => !pointer.startsWith('/asks/')),
    asks: asks.map((row) => only(row, (pointer) => pointer.startsWith('/asks/'))),
    papers: tables.get('request_instruments') ?? [],
  };
}

/** The columns of a row that lie where they should: what one ask says is not said of the next. */
const only = (row: TypedRow, isWanted: (pointer: string) => boolean): TypedRow =>
  Object.fromEntries(Object.entries(row).filter(([column]) => isWanted(columnOf(column).pointer)));

function asRows(table: readonly (readonly unknown[])[]): TypedRow[] {
  const [headings = [], ...rows] = table;
  return rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, at) => {
        if (cell === null || cell === '') return [];
        const name = String(headings[at]);
        const text = String(cell);
        return [[name, /_at$/.test(name) ? (/T(\d{2}:\d{2})/.exec(text)?.[1] ?? text) : text]];
      }),
    ),
  );
}
