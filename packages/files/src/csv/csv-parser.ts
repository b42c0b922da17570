import type { CsvRow } from './csv-row.ts';

const QUOTE = 34;
const CR = 13;
const LF = 10;

/** No spreadsheet has more columns; of a row that does, the further cells are counted only. */
const MOST_CELLS = 16_384;

/**
 * Splits CSV text into rows as it comes. Forgiving: any line ends, blanks before and after quotes, quotes inside a quoted
 * cell. A quote that is never closed is read as a plain character, so that it swallows one cell and not the file.
 */
export class CsvParser {
  readonly #separator: number;
  readonly #mark: string;
  readonly #longest: number;
  readonly #out: (row: CsvRow) => void;
  readonly #keepsText: boolean;
  #text = '';
  #row = 1;
  #quotes: CsvRow['quotes'];
  /** Where the cell just read ended. */
  #end = 0;
  #lines = 0;
  /** Where the next quote stands, as far as was looked. */
  #quoteAt = -1;
  /** How much must be there before it is worth looking again for the end of a long row. */
  #enough = 0;
  /** True while the rest of a row that was given up goes by. */
  #isSkipping = false;

  /**
   * `longest` is how many characters a quoted cell may have before its quote counts as never closed. `keepsText` asks for
   * each row as it stands in the file, too.
   */
  constructor(separator: string, longest: number, out: (row: CsvRow) => void, keepsText = false) {
    this.#separator = separator.charCodeAt(0);
    this.#mark = separator;
    this.#longest = longest;
    this.#out = out;
    this.#keepsText = keepsText;
  }

  /** How many characters wait for the end of their row. */
  get waiting(): number {
    return this.#text.length;
  }

  push(text: string): void {
    this.#text += this.#isSkipping ? this.#behindLine(text) : text;
    if (this.#text.length < this.#enough) return;
    this.#rows(false);
    this.#enough = this.#text.length * 2;
  }

  end(): void {
    this.#rows(true);
  }

  /** Gives up the row that has begun, up to the next end of a line, and says where it began. */
  drop(): number {
    const row = this.#row;
    const text = this.#text;
    this.#text = '';
    this.#enough = 0;
    this.#isSkipping = true;
    this.#row += text.match(/\r\n|\n|\r(?!$)/g)?.length ?? 0;
    return row;
  }

  /** What stands behind the first end of a line; nothing where there is none. */
  #behindLine(text: string): string {
    const line = text.indexOf('\n');
    if (line < 0) return '';
    this.#isSkipping = false;
    this.#row += 1;
    return text.slice(line + 1);
  }

  #rows(last: boolean): void {
    let from = 0;
    this.#quoteAt = -1;
    while (from < this.#text.length) {
      const next = this.#keepsText ? this.#one(from, last) : (this.#plain(from) ?? this.#one(from, last));
      if (next < 0) break;
      from = next;
    }
    this.#text = this.#text.slice(from);
  }

  /** Reads a row without quotes, as most are; nothing where it is none, or where its end has not come yet. */
  #plain(from: number): number | undefined {
    const text = this.#text;
    const end = text.indexOf('\n', from);
    if (end < 0) return undefined;
    if (this.#quoteAt < from) {
      const quote = text.indexOf('"', from);
      this.#quoteAt = quote < 0 ? text.length : quote;
    }
    if (this.#quoteAt < end) return undefined;
    const line = text.slice(from, text.charCodeAt(end - 1) === CR && end > from ? end - 1 : end);
    if (line.includes('\r')) return undefined;
    const cells = line.split(this.#mark);
    if (cells.length > MOST_CELLS) return undefined;
    const row = this.#row;
    this.#row += 1;
    this.#out({ row, cells });
    return end + 1;
  }

  /** Reads one row; returns where the next one starts, or -1 where its end has not come yet. */
  #one(from: number, last: boolean): number {
    const text = this.#text;
    const cells: string[] = [];
    let count = 0;
    const ends: number[] = [];
    this.#quotes = undefined;
    this.#lines = 0;
    let at = from;
    for (;;) {
      const cell = this.#cell(at, last);
      if (cell === undefined) return -1;
      if (cells.length < MOST_CELLS) cells.push(cell);
      count += 1;
      at = this.#end;
      if (this.#keepsText) ends.push(at - from);
      if (text.charCodeAt(at) === this.#separator && at < text.length) {
        at += 1;
        continue;
      }
      if (at >= text.length) {
        if (!last) return -1;
      } else if (text.charCodeAt(at) === CR) {
        if (at + 1 >= text.length && !last) return -1;
        at += text.charCodeAt(at + 1) === LF ? 2 : 1;
      } else at += 1;
      const row = this.#row;
      this.#row += this.#lines + 1;
      this.#out({
        row,
        cells,
        ...(count > cells.length ? { count } : {}),
        ...(this.#quotes === undefined ? {} : { quotes: this.#quotes }),
        ...(this.#keepsText ? { text: text.slice(from, at), ends } : {}),
      });
      return at;
    }
  }

  #cell(from: number, last: boolean): string | undefined {
    const text = this.#text;
    let at = from;
    let code = text.charCodeAt(at);
    while ((code === 32 || (code === 9 && this.#separator !== 9)) && at < text.length) code = text.charCodeAt(++at);
    if (code === QUOTE && at < text.length) {
      const cell = this.#quoted(at + 1, last);
      if (cell !== null) return cell;
    }
    at = from;
    code = text.charCodeAt(at);
    while (at < text.length && code !== this.#separator && code !== LF && code !== CR) code = text.charCodeAt(++at);
    this.#end = at;
    return text.slice(from, at);
  }

  /** A quoted cell; undefined where its end has not come yet, null where it is never closed. */
  #quoted(from: number, last: boolean): string | undefined | null {
    const text = this.#text;
    let at = from;
    let lines = 0;
    for (;;) {
      const quote = text.indexOf('"', at);
      const stop = quote < 0 ? text.length : quote;
      if (stop - from > this.#longest) break;
      if (quote < 0) {
        if (!last) return undefined;
        break;
      }
      if (text.charCodeAt(quote + 1) === QUOTE) {
        at = quote + 2;
        continue;
      }
      let behind = quote + 1;
      while (text.charCodeAt(behind) === 32 || (text.charCodeAt(behind) === 9 && this.#separator !== 9)) behind += 1;
      if (behind >= text.length && !last) return undefined;
      const code = text.charCodeAt(behind);
      if (behind >= text.length || code === this.#separator || code === LF || code === CR) {
        const cell = text.slice(from, quote);
        lines = cell.match(/\r\n|\n|\r/g)?.length ?? 0;
        this.#lines += lines;
        this.#end = behind;
        return cell.includes('"') ? cell.replaceAll('""', '"') : cell;
      }
      this.#quotes ??= 'stray';
      at = quote + 1;
    }
    this.#quotes = 'not-closed';
    return null;
  }
}
