import type { Entry, Place, RecordKind } from '@daybook/types';
import { UNREAD } from '../cells/cell-value.ts';
import { deriveReport } from './derive-report.ts';
import { fillGiven } from './fill-given.ts';
import { fillLists } from './fill-lists.ts';
import { pointer } from './pointer.ts';
import { putAt } from './put-at.ts';
import type { SheetSource } from './sheet-source.ts';
import type { Table } from './table.ts';
import type { PlannedColumn, Step } from './table-plan.ts';
import type { TableRow } from './table-row.ts';

/** A row that gave something to the record, and which elements of its lists it stands for. */
interface Part {
  readonly source: SheetSource;
  readonly row: number;
  readonly indexes: readonly number[];
}

/** A record while its rows are being collected. */
export class Draft {
  readonly kind: RecordKind;
  readonly record: Record<string, unknown>;
  readonly #numbered: ReadonlySet<string>;
  readonly #parts: Part[] = [];
  readonly #unread: string[] = [];

  /** `numbered` holds the pointers of the lists whose elements carry a `no`. */
  constructor({ record, view }: Pick<Table, 'record' | 'view'>, numbered: ReadonlySet<string>) {
    this.kind = record;
    this.record = { record, view: view ?? 'agency' };
    this.#numbered = numbered;
  }

  /** Adds what a row says in the columns that `wanted` picks. */
  add({ source, row, values }: TableRow, indexes: readonly number[], wanted: (column: PlannedColumn) => boolean): void {
    this.#parts.push({ source, row, indexes });
    for (const [at, { column }] of source.columns.entries()) {
      const value = values[at];
      if (value === undefined || !wanted(column)) continue;
      if (value === UNREAD) this.#leaveOut(column, indexes);
      else putAt(this.record, column.steps, indexes, this.#numbered, value);
    }
    for (const column of source.missing) if (wanted(column)) this.#leaveOut(column, indexes);
  }

  /** Notes a field as unread. The row's own element is there all the same. */
  #leaveOut({ steps, depth }: PlannedColumn, indexes: readonly number[]): void {
    this.#unread.push(pointer(steps, indexes));
    if (depth > 0)
      putAt(this.record, [...steps.slice(0, steps.lastIndexOf('*') + 1), ''], indexes, this.#numbered, undefined);
  }

  /** Puts in what the rows leave to the reader: constants of the table, empty lists, and what follows from other fields. */
  complete({ filled, derived }: Table, lists: readonly (readonly Step[])[]): void {
    const unread = new Set(this.#unread);
    if (filled !== undefined) fillGiven(this.record, filled, unread);
    fillLists(this.record, lists, unread);
    if (derived !== undefined) this.#unread.push(...deriveReport(this.record));
  }

  /** The finished record, with the way from its fields back to their cells. */
  entry(): Entry {
    const parts = this.#parts;
    const first = parts[0] as Part;
    const { file, sheet } = first.source;
    return {
      kind: this.kind,
      record: this.record,
      origin: {
        file,
        ...(sheet === undefined ? {} : { sheet }),
        row: first.row,
        locate: (at) => locate(parts, at),
        alsoAt: (at) => alsoAt(parts, at),
      },
      ...(this.#unread.length === 0 ? {} : { unread: [...new Set(this.#unread)] }),
    };
  }
}

/** The cell of a field: the one with just this pointer, else the cell that holds it in a list, else the row that made it. */
function locate(parts: readonly Part[], wanted: string): Partial<Place> {
  let around: Partial<Place> | undefined;
  let longest = -1;
  for (const { source, row, indexes } of parts) {
    for (const column of source.columns) {
      const own = pointer(column.column.steps, indexes);
      if (own === wanted) return source.place(row, column);
      if (wanted.startsWith(`${own}/`) && own.length > longest)
        [around, longest] = [source.place(row, column), own.length];
      else if (around === undefined && own.startsWith(`${wanted}/`)) around = source.place(row);
    }
  }
  return around ?? {};
}

/** The cells of a field behind the first one: every row of a record repeats what is the record's own. */
function alsoAt(parts: readonly Part[], wanted: string): readonly Partial<Place>[] {
  const all = parts.flatMap(({ source, row, indexes }) =>
    source.columns
      .filter(({ column }) => pointer(column.steps, indexes) === wanted)
      .map((column) => source.place(row, column)),
  );
  return all.slice(1);
}
