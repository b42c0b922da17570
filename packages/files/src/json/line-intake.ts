import { copyOf } from '../bytes/copy-of.ts';
import type { Intake } from '../intake.ts';
import type { Reading } from '../reading.ts';
import type { Settings } from '../settings.ts';
import { JsonRecords } from './json-records.ts';
import type { LineStretch } from './line-stretch.ts';

const isBlank = (byte: number | undefined) => byte === 32 || byte === 13 || byte === 9;

/** NDJSON: one record a line. */
export class LineIntake implements Intake {
  readonly #records: JsonRecords;
  readonly #most: number;
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #tooLong = false;
  #row: number;
  #byte: number;
  #blankRow = 0;
  #blankLines = 0;
  #isBlank = true;

  /** Where the bytes begin in the file, if not at its start, is told by `row` and `byte`. */
  constructor(file: string, settings: Settings, out: Reading[], { row, byte } = { row: 1, byte: 0 }) {
    this.#row = row;
    this.#byte = byte;
    this.#records = new JsonRecords(file, settings, out);
    this.#most = settings.limits.recordBytes;
  }

  push(chunk: Uint8Array): void {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(10, from);
      if (end < 0) break;
      const length = this.#heldBytes + end - from;
      if (this.#heldBytes > 0) {
        this.#hold(chunk.subarray(from, end));
        this.#finish(false, chunk);
      } else this.#line(chunk, from, end, false);
      this.#byte += length + 1;
      this.#row += 1;
      from = end + 1;
    }
    if (from < chunk.length) this.#hold(copyOf(chunk, from, chunk.length));
  }

  end(): void {
    if (this.#heldBytes > 0) this.#finish(true, new Uint8Array(0));
    this.#records.end();
  }

  /** As `end`, for some lines of a file: what only the whole file can say is handed over, not said. */
  close(): LineStretch {
    const lines = this.#row - 1;
    if (this.#heldBytes > 0) this.#finish(true, new Uint8Array(0));
    const blank = { row: this.#blankRow, count: this.#blankLines };
    return { lines, isBlank: this.#isBlank, blank, counted: this.#records.counted() };
  }

  #hold(piece: Uint8Array): void {
    this.#heldBytes += piece.length;
    if (this.#heldBytes > this.#most && !this.#tooLong) {
      this.#tooLong = true;
      this.#held = [];
      this.#records.tooLarge(this.#row);
    }
    if (!this.#tooLong) this.#held.push(piece);
  }

  #finish(torn: boolean, chunk: Uint8Array): void {
    if (!this.#tooLong) {
      // Memory of the chunk's own class: the scan is a third slower once it has seen two kinds of arrays.
      const line =
        this.#heldBytes <= chunk.length ? copyOf(chunk, 0, this.#heldBytes) : new Uint8Array(this.#heldBytes);
      let at = 0;
      for (const piece of this.#held) {
        line.set(piece, at);
        at += piece.length;
      }
      this.#line(line, 0, line.length, torn);
    }
    this.#held = [];
    this.#heldBytes = 0;
    this.#tooLong = false;
  }

  #line(bytes: Uint8Array, from: number, to: number, torn: boolean): void {
    let start = from;
    while (start < to && isBlank(bytes[start])) start += 1;
    if (start === to) {
      if (this.#blankLines === 0) this.#blankRow = this.#row;
      this.#blankLines += 1;
      return;
    }
    // Empty lines count only when a record follows.
    if (this.#blankLines > 0) this.#records.blank(this.#blankRow, this.#blankLines);
    this.#blankLines = 0;
    this.#isBlank = false;
    let end = to;
    while (isBlank(bytes[end - 1])) end -= 1;
    this.#records.take(
      bytes,
      start,
      end,
      { row: this.#row, byte: this.#byte + start - from, column: start - from },
      torn,
    );
  }
}
