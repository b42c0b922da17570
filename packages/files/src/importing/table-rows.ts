import { type Detail, raise } from '../raise.ts';
import type { Reading } from '../reading.ts';
import { showName } from '../words/show-name.ts';
import { cleanText } from './clean-text.ts';
import { type Columns, columnsOf, type Headings, namesAny } from './headings.ts';
import type { At, ImportLog } from './import-log.ts';
import { importable } from './importable.ts';
import type { RawRow } from './raw-row.ts';
import { rawRows } from './raw-rows.ts';
import type { SourceInput } from './source.ts';

/** Rows of data below their headings. */
export interface TableRows<Field extends string> {
  readonly columns: Columns<Field>;
  /** The headings as printed. */
  readonly headings: readonly string[];
  readonly rows: readonly RawRow[];
}

/** So many rows may stand above the headings: titles, notes, logos. */
const most = 50;

/**
 * The rows below the headings of a source, in every sheet that has them, batch by batch. Rows above the headings, repeated
 * headings and other sheets go to the log; blank rows are nothing. Where the file has no such headings, or no rows, and
 * nothing else was wrong with it, `out` is told.
 */
export async function* tableRows<Field extends string>(
  input: SourceInput,
  headings: Headings<Field>,
  log: ImportLog,
  out: Reading[],
): AsyncGenerator<TableRows<Field>> {
  const before = out.length;
  const search = new HeadSearch(input.name, headings, log);
  let read = 0;
  for await (const batch of rawRows(input, out)) {
    for (const part of bySheet(batch)) {
      const rows = search.below(part);
      read += rows.length;
      if (search.head !== undefined && rows.length > 0) yield { ...search.head, rows };
    }
  }
  search.end();
  // A file that gave no row at all has been told of already.
  if (!search.hasRows && out.length > before) return;
  if (!search.found) out.push(raise('headings-of-another-file', { file: input.name }, search.detail));
  else if (read === 0) out.push(raise('no-rows-below-headings', { file: input.name }));
}

/** Splits a batch where the next sheet begins. */
function bySheet(batch: readonly RawRow[]): RawRow[][] {
  const parts: RawRow[][] = [];
  for (const row of batch) {
    const last = parts.at(-1);
    if (last?.[0]?.sheet === row.sheet && last !== undefined) last.push(row);
    else parts.push([row]);
  }
  return parts;
}

/** Looks for the headings in one sheet after the other. */
class HeadSearch<Field extends string> {
  readonly #file: string;
  readonly #headings: Headings<Field>;
  readonly #log: ImportLog;
  #sheet: string | undefined;
  #above: RawRow[] = [];
  #firstRow: readonly string[] = [];
  head: { columns: Columns<Field>; headings: readonly string[] } | undefined;
  found = false;

  constructor(file: string, headings: Headings<Field>, log: ImportLog) {
    this.#file = file;
    this.#headings = headings;
    this.#log = log;
  }

  get hasRows(): boolean {
    return this.#firstRow.length > 0;
  }

  /** What the finding says where there are no such headings: whose they are, or which there are and should be. */
  get detail(): Detail {
    const { source, needed } = this.#headings;
    const other = importable([this.#firstRow]);
    if (other !== undefined && other !== source) return { variant: 'other', values: { source, other } };
    const expected = Object.values(needed).join(', ');
    // A file without headings begins with data, which is not repeated.
    if (!namesAny(this.#firstRow, this.#headings)) return { variant: 'none', values: { source, expected } };
    const found = this.#firstRow.map(cleanText).map(showName).filter(Boolean).slice(0, 12).join(', ');
    return { values: { source, found, expected } };
  }

  /** The rows of data among the next rows of a sheet. */
  below(rows: readonly RawRow[]): RawRow[] {
    const sheet = rows[0]?.sheet;
    if (sheet !== this.#sheet) this.#turn(sheet);
    return rows.filter((row) => row.cells.some((cell) => cleanText(cell) !== '') && this.#isBelow(row));
  }

  end(): void {
    this.#turn(undefined);
  }

  #isBelow(row: RawRow): boolean {
    if (this.head !== undefined) {
      if (!isRepeated(row, this.head.headings)) return true;
      this.#log.skipped(this.#at(row), 'headings-repeated');
      return false;
    }
    if (this.#above.length >= most) return false;
    if (this.#firstRow.length === 0) this.#firstRow = row.cells;
    const columns = columnsOf(row.cells, this.#headings);
    if (columns === undefined) this.#above.push(row);
    else {
      for (const title of this.#above) this.#log.skipped(this.#at(title), 'above-headings');
      this.head = { columns, headings: row.cells };
      this.found = true;
    }
    return false;
  }

  #turn(sheet: string | undefined): void {
    const [first] = this.#above;
    if (this.head === undefined && first !== undefined) this.#log.skipped(this.#at(first), 'sheet-of-another-kind');
    this.head = undefined;
    this.#above = [];
    this.#sheet = sheet;
  }

  #at({ sheet, row }: RawRow): At {
    return { file: this.#file, row, ...(sheet !== undefined && { sheet }) };
  }
}

function isRepeated({ cells }: RawRow, headings: readonly string[]): boolean {
  return cells[0] === headings[0] && headings.every((heading, at) => cleanText(cells[at] ?? '') === cleanText(heading));
}
