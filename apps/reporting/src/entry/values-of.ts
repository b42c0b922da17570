import { toTables } from '@daybook/files';
import { instantOf } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { columnOf } from './column-of.ts';
import type { TypedEntry, TypedRow } from './typed-values.ts';

/**
 * A record as what was typed for it, so that a correction begins where the entry stands.
 *
 * @param zone the zone whose clock on the wall times are shown by; as they are written where it is not known.
 */
export function valuesOf(record: Request, zone?: string): TypedEntry {
  const tables = new Map(toTables([{ ...record }]).map(({ name, rows }) => [name, asRows(rows, zone)]));
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

function asRows(table: readonly (readonly unknown[])[], zone: string | undefined): TypedRow[] {
  const [headings = [], ...rows] = table;
  return rows.map((row) => {
    const texts = row.flatMap((cell, at): [string, string][] =>
      cell === null || cell === '' ? [] : [[String(headings[at]), String(cell)]],
    );
    const all = new Map(texts);
    return Object.fromEntries(
      texts.map(([name, text]) => [name, name.endsWith('_at') ? wallTime(name, local(text, zone), all) : text]),
    );
  });
}

const local = (text: string, zone: string | undefined): string =>
  (zone === undefined ? undefined : instantOf(Date.parse(text), zone)) ?? text;

/** A moment as the clock on the wall shows it: the time alone where its day stands beside it. */
function wallTime(name: string, text: string, row: ReadonlyMap<string, string>): string {
  const [, day, time, seconds] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?/.exec(text) ?? [];
  if (day === undefined || time === undefined) return text;
  const exact = seconds === undefined || seconds === ':00' ? time : `${time}${seconds}`;
  return row.get(name.replace(/_at$/, '_on')) === day ? exact : `${day}T${exact}`;
}
