import { createIntList, type IntList } from './create-int-list.ts';

/** Ids of one scope that differ only in the number at their end: one place a number, from `base` on. */
interface Row {
  readonly scope: number;
  readonly prefix: string;
  readonly width: number;
  readonly base: number;
  /** The entry of each number, from 1; 0 for none. */
  readonly entries: IntList;
  count: number;
}

/** The entries of ids that end in running numbers, as those of most logs do: four bytes an id, and certain. */
export interface NumberRows {
  /** The entry of an id, or -1. */
  find(scope: number, id: string): number;
  /** Keeps the entry of an id; false, and nothing is kept, when its number is not one that runs. */
  add(scope: number, id: string, entry: number): boolean;
}

/** Makes empty `NumberRows`. */
export function createNumberRows(): NumberRows {
  const rows: Row[] = [];
  let last: Row | undefined;

  function rowOf(scope: number, id: string): Row | undefined {
    if (last !== undefined && last.scope === scope && isOf(last, id)) return last;
    const row = rows.find((one) => one.scope === scope && isOf(one, id));
    last = row ?? last;
    return row;
  }

  function newRow(scope: number, id: string): Row | undefined {
    let start = id.length;
    while (start > 0 && isDigit(id.charCodeAt(start - 1))) start--;
    const width = id.length - start;
    if (width === 0 || width > MOST_DIGITS || rows.length === MOST_ROWS) return undefined;
    const number = numberAt(id, start);
    const base = number - (number % FREE);
    last = { scope, prefix: id.slice(0, start), width, base, entries: createIntList(), count: 0 };
    rows.push(last);
    return last;
  }

  return {
    find(scope, id) {
      const row = rowOf(scope, id);
      const place = row === undefined ? -1 : numberAt(id, row.prefix.length) - row.base;
      return row === undefined || place < 0 ? -1 : row.entries.at(place) - 1;
    },
    add(scope, id, entry) {
      const row = rowOf(scope, id) ?? newRow(scope, id);
      if (row === undefined) return false;
      const place = numberAt(id, row.prefix.length) - row.base;
      if (place < 0 || place >= FREE + row.count * PLACES_A_NUMBER) return false;
      row.entries.set(place, entry + 1);
      row.count += 1;
      return true;
    },
  };
}

/** So many places a row may have however few numbers it holds; and so many more for each of them. */
const FREE = 1 << 16;
const PLACES_A_NUMBER = 8;
/** More rows tell that the numbers do not run. */
const MOST_ROWS = 64;
/** So many digits are a number. */
const MOST_DIGITS = 8;
const ZERO = 48;

/** Whether an id has the prefix of a row and as many digits behind it. The prefix does not end in a digit. */
function isOf({ prefix, width }: Row, id: string): boolean {
  if (id.length !== prefix.length + width) return false;
  for (let at = 0; at < prefix.length; at++) if (id.charCodeAt(at) !== prefix.charCodeAt(at)) return false;
  for (let at = prefix.length; at < id.length; at++) if (!isDigit(id.charCodeAt(at))) return false;
  return true;
}

function numberAt(id: string, start: number): number {
  let number = 0;
  for (let at = start; at < id.length; at++) number = number * 10 + id.charCodeAt(at) - ZERO;
  return number;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}
