/** A sheet in two lists of numbers, which go from a worker to its page without being copied: a large one costs the page nothing. */
export interface PackedSheet {
  readonly name: string;
  /** How many columns the widest row has. */
  readonly width: number;
  /** The last row, counted from 1 as in the file. */
  readonly height: number;
  /** Where the text of each row ends; row 1 first. */
  readonly ends: Uint32Array;
  /** The texts of all cells in UTF-8. */
  readonly bytes: Uint8Array;
}

const BETWEEN = '\u001f';
const decoder = new TextDecoder();

/** Packs rows as they come. */
export class SheetPacker {
  readonly #name: string;
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(64 * 1024);
  #length = 0;
  #ends = new Uint32Array(1024);
  #height = 0;
  #width = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /** Takes the cells of a row; rows come in their order, and those between that are absent are empty. */
  add(row: number, cells: readonly string[]): void {
    const text = cells.map((cell) => cell.replaceAll(BETWEEN, ' ')).join(BETWEEN);
    // A letter of a text is three bytes at most.
    if (this.#length + text.length * 3 > this.#bytes.length) this.#bytes = grown(this.#bytes, text.length * 3);
    if (row > this.#ends.length) {
      const ends = new Uint32Array(Math.max(row, this.#ends.length * 2));
      ends.set(this.#ends);
      this.#ends = ends;
    }
    for (; this.#height < row - 1; this.#height++) this.#ends[this.#height] = this.#length;
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    this.#ends[row - 1] = this.#length;
    this.#height = Math.max(this.#height, row);
    this.#width = Math.max(this.#width, cells.length);
  }

  packed(): PackedSheet {
    return {
      name: this.#name,
      width: this.#width,
      height: this.#height,
      ends: this.#ends.slice(0, this.#height),
      bytes: this.#bytes.slice(0, this.#length),
    };
  }
}

/** The cells of one row, counted from 1; none where it is empty. */
export function cellsOf({ ends, bytes }: PackedSheet, row: number): readonly string[] {
  const from = row < 2 ? 0 : (ends[row - 2] ?? 0);
  const to = ends[row - 1] ?? from;
  return from === to ? [] : decoder.decode(bytes.subarray(from, to)).split(BETWEEN);
}

function grown(bytes: Uint8Array, more: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(bytes.length * 2, bytes.length + more));
  larger.set(bytes);
  return larger;
}
