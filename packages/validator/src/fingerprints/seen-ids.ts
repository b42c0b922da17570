import { FingerprintSet } from '../check/fingerprint-set.ts';
import { seedOf } from '../check/seed-of.ts';

/** Ids that differ only in the number at their end: one bit a number, from `base` on. */
interface Row {
  readonly log: string;
  readonly prefix: string;
  readonly width: number;
  readonly base: number;
  bits: Uint8Array;
  count: number;
}

/** So many bytes of bits a row may have however few numbers it holds; and so many more for each of them. */
const FREE_BYTES = 1 << 16;
const BYTES_A_NUMBER = 8;
/** More rows tell that the numbers do not run. */
const MOST_ROWS = 64;
/** So many digits are a number. */
const MOST_DIGITS = 8;
const ZERO = 48;

/**
 * Remembers ids of logs, each with its revision. Of ids that end in running numbers, as most logs have them, one bit is
 * kept and is certain; of others a fingerprint, so that whoever asks confirms what it says.
 */
export class SeenIds {
  readonly #rows: Row[] = [];
  readonly #others = new FingerprintSet();
  #hasOthers = false;
  #last: Row | undefined;

  /** Adds an id; false where it, or one with the same fingerprint, was there already. */
  add(id: string, log: string, revision: number): boolean {
    const last = this.#last;
    const isLikeLast = last !== undefined && last.log === log && isOf(last, id);
    const row = revision !== 1 ? undefined : isLikeLast ? last : this.#rowOf(id, log);
    const number = row === undefined ? -1 : numberAt(id, row.prefix.length) - row.base;
    if (row === undefined || !hasRoom(row, number)) {
      this.#hasOthers = true;
      return this.#others.add(id, seedOf(log, revision));
    }
    const bit = 1 << (number & 7);
    const known = row.bits[number >> 3] as number;
    if ((known & bit) !== 0) return false;
    row.bits[number >> 3] = known | bit;
    row.count++;
    // Before there was room for it, it may have come among the others.
    return !(this.#hasOthers && this.#others.has(id, seedOf(log, revision)));
  }

  #rowOf(id: string, log: string): Row | undefined {
    let start = id.length;
    while (start > 0 && isDigit(id.charCodeAt(start - 1))) start--;
    const width = id.length - start;
    if (width === 0 || width > MOST_DIGITS) return undefined;
    let row = this.#rows.find((one) => one.log === log && isOf(one, id));
    if (row === undefined && this.#rows.length < MOST_ROWS) {
      const number = numberAt(id, start);
      const base = number - (number % (FREE_BYTES * 8));
      row = { log, prefix: id.slice(0, start), width, base, bits: new Uint8Array(64), count: 0 };
      this.#rows.push(row);
    }
    this.#last = row ?? this.#last;
    return row;
  }
}

/** Whether an id has the prefix of a row and as many digits behind it. The prefix does not end in a digit. */
function isOf({ prefix, width }: Row, id: string): boolean {
  if (id.length !== prefix.length + width) return false;
  for (let at = 0; at < prefix.length; at++) if (id.charCodeAt(at) !== prefix.charCodeAt(at)) return false;
  for (let at = prefix.length; at < id.length; at++) if (!isDigit(id.charCodeAt(at))) return false;
  return true;
}

/** Makes room for a number, where the numbers so far are close enough to each other. */
function hasRoom(row: Row, number: number): boolean {
  const byte = number >> 3;
  if (number < 0) return false;
  if (byte < row.bits.length) return true;
  if (byte >= FREE_BYTES + row.count * BYTES_A_NUMBER) return false;
  const wider = new Uint8Array(Math.max(row.bits.length * 2, byte + 1));
  wider.set(row.bits);
  row.bits = wider;
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
