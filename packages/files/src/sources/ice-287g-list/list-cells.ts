import { cleanText } from '../../importing/clean-text.ts';
import type { Columns } from '../../importing/headings.ts';
import type { At, ImportLog } from '../../importing/import-log.ts';
import type { RawRow } from '../../importing/raw-row.ts';
import type { ListField } from './list-headings.ts';
import { plainAddress } from './plain-address.ts';

/** The fields of the records that columns end in, as the log names them. */
const fieldNames = {
  state: 'state',
  agency: 'name',
  kind: 'agency_type',
  county: 'county',
  model: 'agreement_type',
} as const;

/** The cells of one row of ICE's list, by field, each with its place. What is cleaned goes to the log. */
export class ListCells {
  readonly #raw: RawRow;
  readonly #file: string;
  readonly #columns: Columns<ListField>;
  readonly #log: ImportLog;

  constructor(raw: RawRow, file: string, columns: Columns<ListField>, log: ImportLog) {
    this.#raw = raw;
    this.#file = file;
    this.#columns = columns;
    this.#log = log;
  }

  /** The place of a field's cell. */
  at(field: ListField): At {
    const { sheet, row } = this.#raw;
    const column = this.#columns.get(field);
    return { file: this.#file, row, ...(sheet !== undefined && { sheet }), ...(column !== undefined && { column }) };
  }

  /** The cell exactly as printed; empty where the list has no such column. */
  printed(field: ListField): string {
    return this.#raw.cells[this.#columns.get(field) ?? -1] ?? '';
  }

  /** The cell without needless blanks. */
  clean(field: keyof typeof fieldNames): string {
    const text = cleanText(this.printed(field));
    this.cleaned(field, text);
    return text;
  }

  /** Notes what a cell was read as, if that is not what it shows. */
  cleaned(field: keyof typeof fieldNames, to: string, from = this.printed(field)): void {
    this.#log.cleaned(this.at(field), fieldNames[field], from, to);
  }

  /** The published text that a cell names or links to. */
  address(field: 'moa' | 'addendum'): string | undefined {
    const link = this.#raw.links?.get(this.#columns.get(field) ?? -1);
    const found = plainAddress(this.printed(`${field}-url`), this.printed(field), link);
    if (found?.wrappedIn !== undefined) this.#log.cleaned(this.at(field), 'documents', found.wrappedIn, found.url);
    return found?.url;
  }
}
