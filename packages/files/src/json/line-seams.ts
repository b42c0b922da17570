import type { Reading } from '../reading.ts';
import { Tally } from '../tally.ts';
import type { LineStretch } from './line-stretch.ts';

/** Joins the stretches of a file of lines, in their order: its rows, and what only the whole file can say. */
export class LineSeams {
  readonly #file: string;
  readonly #tally = new Tally();
  #blank = { row: 0, count: 0 };
  /** The lines of the stretches joined so far: by so many the rows of the next one are too low. */
  lines = 0;

  constructor(file: string) {
    this.#file = file;
  }

  join({ lines, isBlank, blank, counted }: LineStretch): void {
    const before = this.lines;
    this.lines += lines;
    if (!isBlank && this.#blank.count > 0) {
      this.#tally.add('blank-lines', '', { file: this.#file, row: this.#blank.row }, {}, this.#blank.count);
      this.#blank = { row: 0, count: 0 };
    }
    for (const { fault, key, place, detail, count } of counted)
      this.#tally.add(fault, key, { ...place, row: (place.row ?? 0) + before }, detail, count);
    if (this.#blank.count === 0) this.#blank = { row: blank.row + before, count: blank.count };
    else this.#blank.count += blank.count;
  }

  /** Says, after the last stretch, what is said once for the whole file. */
  end(): Reading[] {
    const out: Reading[] = [];
    this.#tally.flush(out);
    return out;
  }
}
