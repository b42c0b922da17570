import { toTables } from '@daybook/files';
import type { Request } from '@daybook/types';
import type { TypedEntry, TypedRow } from './typed-values.ts';

/** A record as what was typed for it, so that a correction begins where the entry stands. Times are shown as those of the clock on the wall. */
export function valuesOf(record: Request): TypedEntry {
  const tables = new Map(toTables([{ ...record }]).map(({ name, rows }) => [name, asRows(rows)]));
  const rows = tables.get('requests') ?? [];
  const asks = rows.filter((row) => row.ask_no !== undefined);
  return { request: rows[0] ?? {}, asks, papers: tables.get('request_instruments') ?? [] };
}

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
