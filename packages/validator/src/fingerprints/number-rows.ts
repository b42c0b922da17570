import type { Origin } from '@daybook/types';

/** Numbers that are missing in one row of running numbers. */
interface Gap {
  readonly first: string;
  readonly last: string;
  /** The first one that is missing. */
  readonly missing: string;
  readonly count: number;
  /** Where the last number stands. */
  readonly origin: Origin;
}

interface NumberRow {
  readonly log: string;
  readonly prefix: string;
  /** One bit for each number, from 0 on. */
  bits: Uint8Array;
  least: number;
  most: number;
  count: number;
  width: number;
  origin: Origin;
}

/** So many beginnings of ids tell that they hold no running numbers. */
const MOST_ROWS = 1000;
/** So do numbers so far apart that their bits take more room than this, in bytes. */
const MOST_BYTES = 16 * 1024 * 1024;
/** The digit 0. */
const ZERO = 48;

/** The running numbers at the end of ids, by what stands before them: one bit a number. */
export class NumberRows {
  readonly #rows = new Map<string, NumberRow>();
  #last: NumberRow | undefined;
  #bytes = 0;
  #hasGivenUp = false;

  add(id: string, log: string, origin: Origin): void {
    if (this.#hasGivenUp) return;
    let start = id.length;
    while (start > 0 && isDigit(id.charCodeAt(start - 1))) start--;
    const width = id.length - start;
    if (width === 0 || width > 8) return;
    let number = 0;
    for (let at = start; at < id.length; at++) number = number * 10 + id.charCodeAt(at) - ZERO;
    const last = this.#last;
    const isSameRow =
      last !== undefined && last.prefix.length === start && last.log === log && id.startsWith(last.prefix);
    const row = isSameRow ? last : this.#rowOf(id.slice(0, start), log, origin);
    if (row === undefined) return;
    const byte = number >> 3;
    if (byte >= row.bits.length && !this.#widen(row, byte + 1)) return;
    const bit = 1 << (number & 7);
    if (((row.bits[byte] as number) & bit) !== 0) return;
    row.bits[byte] = (row.bits[byte] as number) | bit;
    row.count++;
    if (number < row.least) row.least = number;
    if (number > row.most) Object.assign(row, { most: number, width, origin });
  }

  /** The rows of at least `enough` numbers in which a few are missing, at most so many in a hundred. */
  *gaps(enough: number, percent: number): Generator<Gap> {
    if (this.#hasGivenUp) return;
    for (const { prefix, bits, least, most, count: found, width, origin } of this.#rows.values()) {
      const count = most - least + 1 - found;
      if (found < enough || count === 0 || count * 100 > (most - least + 1) * percent) continue;
      let number = least;
      while (((bits[number >> 3] as number) & (1 << (number & 7))) !== 0) number++;
      const idOf = (one: number) => prefix + String(one).padStart(width, '0');
      yield { first: idOf(least), last: idOf(most), missing: idOf(number), count, origin };
    }
  }

  #rowOf(prefix: string, log: string, origin: Origin): NumberRow | undefined {
    const key = `${log} ${prefix}`;
    const known = this.#rows.get(key);
    if (known === undefined && this.#rows.size >= MOST_ROWS) return this.#giveUp();
    const row = known ?? {
      log,
      prefix,
      bits: new Uint8Array(8),
      least: Infinity,
      most: -1,
      count: 0,
      width: 1,
      origin,
    };
    this.#rows.set(key, row);
    this.#last = row;
    return row;
  }

  /** Makes room for so many bytes of bits; false where there is none. */
  #widen(row: NumberRow, least: number): boolean {
    const size = Math.max(row.bits.length * 2, least);
    this.#bytes += size - row.bits.length;
    if (this.#bytes > MOST_BYTES) {
      this.#giveUp();
      return false;
    }
    const wider = new Uint8Array(size);
    wider.set(row.bits);
    row.bits = wider;
    return true;
  }

  #giveUp(): undefined {
    this.#hasGivenUp = true;
    this.#rows.clear();
    this.#last = undefined;
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}
