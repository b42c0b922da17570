import { CsvParser } from '../csv/csv-parser.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import { guessSeparator } from '../csv/guess-separator.ts';
import type { Limits } from '../limits.ts';
import { columnNumber } from '../words/column-number.ts';
import { CannotRewrite } from './cannot-rewrite.ts';
import type { Repair, TellRepair } from './repair.ts';
import { replacedCell } from './replaced-cell.ts';
import type { Rewriter } from './rewriter.ts';
import { settle } from './settle.ts';

const SAMPLE = 64 * 1024;
const LOOKED = 20;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * CSV in any dialect. Its bytes are looked at one by one, as letters: all that gives a CSV file its form is ASCII, so that
 * every byte comes back as it was, whatever the encoding.
 */
export class CsvRewriter implements Rewriter {
  readonly #file: string;
  readonly #limits: Limits;
  readonly #repairs: Iterator<Repair>;
  readonly #headings: ReadonlySet<string>;
  readonly #tell: TellRepair;
  #next: Repair | undefined;
  #sample = '';
  #parser: CsvParser | undefined;
  /** Where each heading stands, once its row has come. */
  #columns: ReadonlyMap<string, number> | undefined;
  #rowsLooked = 0;
  #out: string[] = [];

  /** `repairs` in the order of their rows; `headings` are those of their columns. */
  constructor(
    file: string,
    limits: Limits,
    repairs: Iterable<Repair>,
    headings: ReadonlySet<string>,
    tell: TellRepair,
  ) {
    this.#file = file;
    this.#limits = limits;
    this.#repairs = repairs[Symbol.iterator]();
    this.#headings = headings;
    this.#tell = tell;
    this.#advance();
  }

  push(chunk: Uint8Array): readonly Uint8Array[] {
    this.#sample += lettersOf(chunk);
    if (this.#parser === undefined && this.#sample.length < SAMPLE) return [];
    return this.#given();
  }

  end(): readonly Uint8Array[] {
    const out = [...this.#given()];
    this.#parser?.end();
    for (; this.#next !== undefined; this.#advance()) this.#tell(this.#next, 'no-such-place');
    return [...out, ...this.#taken()];
  }

  #given(): readonly Uint8Array[] {
    const text = this.#sample;
    this.#sample = '';
    if (this.#parser === undefined) {
      const told = /^sep=([,;\t|])\r?\n/i.exec(text)?.[1];
      const separator = told ?? guessSeparator(text, this.#file);
      this.#parser = new CsvParser(separator, this.#limits.stringLength, (row) => this.#row(row), true);
    }
    this.#parser.push(text);
    if (this.#parser.waiting > this.#limits.recordBytes) throw new CannotRewrite(this.#file, 'row-too-large');
    return this.#taken();
  }

  #taken(): readonly Uint8Array[] {
    const bytes = bytesOf(this.#out.join(''));
    this.#out = [];
    return bytes.length === 0 ? [] : [bytes];
  }

  #row({ row, cells, text = '', ends = [] }: CsvRow): void {
    if (this.#columns === undefined && this.#rowsLooked < LOOKED) this.#look(cells);
    const repairs: Repair[] = [];
    for (; this.#next?.place.row !== undefined && this.#next.place.row <= row; this.#advance()) {
      if (this.#next.place.row === row) repairs.push(this.#next);
      else this.#tell(this.#next, 'no-such-place');
    }
    this.#out.push(repairs.length === 0 ? text : this.#repaired(text, ends, repairs));
  }

  #look(cells: readonly string[]): void {
    const headings = cells.map((cell) => seen(cell).replace(/\s+/g, ' ').trim());
    if (headings.some((heading) => heading !== '')) this.#rowsLooked += 1;
    if (![...this.#headings].every((heading) => headings.includes(heading))) return;
    this.#columns = new Map([...this.#headings].map((heading) => [heading, headings.indexOf(heading)]));
  }

  #repaired(text: string, ends: readonly number[], repairs: readonly Repair[]): string {
    const settled = settle(repairs, ({ place, fix }) => `${place.column ?? place.cell}\n${fix.from}`, this.#tell);
    const raw = ends.map((end, at) => text.slice(at === 0 ? 0 : (ends[at - 1] as number) + 1, end));
    for (const alike of settled.values()) {
      const { place, fix } = alike[0] as Repair;
      const column =
        place.column === undefined ? columnNumber(place.cell ?? '') : (this.#columns?.get(place.column) ?? -1);
      const before = raw[column];
      const after = before === undefined ? undefined : rewritten(before, fix.from, fix.to);
      if (after !== undefined) raw[column] = after;
      const outcome = before === undefined ? 'no-such-place' : after === undefined ? 'found-otherwise' : 'fixed';
      for (const repair of alike) this.#tell(repair, outcome);
    }
    // Between two cells stands their separator, and behind the last one the end of the row.
    return (
      raw.map((cell, at) => cell + (at < raw.length - 1 ? text.charAt(ends[at] as number) : '')).join('') +
      text.slice(ends.at(-1))
    );
  }

  #advance(): void {
    this.#next = this.#repairs.next().value as Repair | undefined;
  }
}

/** A cell as it stands in the file, quotes and all, with a value replaced. */
function rewritten(raw: string, from: string, to: string): string | undefined {
  // What is written must be the same bytes in every encoding.
  if (!/^[ -~]*$/.test(to)) return undefined;
  const [, lead = '', inner, tail = ''] = /^([ \t]*)"([\s\S]*)"([ \t]*)$/.exec(raw) ?? [];
  if (inner === undefined || /(?<!")"(?:"")*(?!")/.test(inner)) return replacedCell(raw, from, to, seen);
  const replaced = replacedCell(inner.replaceAll('""', '"'), from, to, seen);
  return replaced === undefined ? undefined : `${lead}"${replaced.replaceAll('"', '""')}"${tail}`;
}

/** What a reader sees where these bytes stand. */
function seen(letters: string): string {
  const bytes = bytesOf(letters);
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

function lettersOf(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += 8192)
    letters += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, bytes.length)));
  return letters;
}

function bytesOf(letters: string): Uint8Array {
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
