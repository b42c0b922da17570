import type { RecordKind } from '@daybook/types';

/** What a column holds: this decides how its cells are read. */
export type ColumnType = 'string' | 'integer' | 'boolean' | 'date' | 'instant' | 'code' | 'codes' | 'strings';

/** One column of a table: its name, its heading in both languages and the place of its value in the record. */
export interface Column {
  readonly column: string;
  /** JSON Pointer in the record; `*` stands for the row's own element, a number for an element that stands inline. */
  readonly pointer: string;
  readonly type: ColumnType;
  /** The codelist of a `code` or `codes` column. */
  readonly list?: string;
  readonly title: string;
  readonly title_es: string;
  readonly required: boolean;
  /** True for a list that need not be there: an empty cell says nothing of it, and `;` that it is empty. */
  readonly optional?: boolean;
}

/** One table: a record's main sheet, or a child table of one of its lists. */
export interface Table {
  readonly record: RecordKind;
  /** The name of its sheet in both languages. */
  readonly title?: string;
  readonly title_es?: string;
  /** The list whose elements are the rows; absent where one row is one record. */
  readonly rows?: string;
  /** The main sheet that a child table belongs to. */
  readonly parent?: string;
  readonly key: readonly string[];
  /** What a record of the table holds where its rows say nothing else: JSON Pointer → value. */
  readonly filled?: Readonly<Record<string, unknown>>;
  /** What the reader works out where the rows say nothing of it. */
  readonly derived?: readonly string[];
  /** In a table of a view: the view, and the agency's own table of the same records. */
  readonly view?: 'public';
  readonly of?: string;
  readonly columns: readonly Column[];
}

/** All tables by name, as in `@daybook/schemas/v1/tables.json` and `v1/views/public.tables.json`. */
export type Tables = Readonly<Record<string, Table>>;
