import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tablesOf } from './tables-of.ts';

const folder = import.meta.dirname;

/** A node of a schema: JSON Schema's words and our annotations, in one object. */
export interface Node {
  readonly [word: string]: unknown;
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly required?: readonly string[];
  readonly table?: string;
  readonly table_title?: string;
  readonly table_title_es?: string;
  readonly key?: readonly string[];
  readonly column?: string | false;
  readonly column_prefix?: string;
  readonly inline_first?: boolean;
  readonly rows?: boolean;
  readonly filled?: Readonly<Record<string, unknown>>;
  readonly derived?: readonly string[];
}

export type ColumnType = 'string' | 'integer' | 'boolean' | 'date' | 'instant' | 'code' | 'codes' | 'strings';

/** One column of a table: its heading in both languages and the place of its value in the record. */
export interface Column {
  readonly column: string;
  /** JSON Pointer in the record; `*` stands for the row's own element, a number for an inline one. */
  readonly pointer: string;
  readonly type: ColumnType;
  readonly list?: string;
  readonly title: string;
  readonly title_es: string;
  readonly required: boolean;
  readonly optional?: boolean;
}

/** One table: a record's main sheet, or a child table of one of its arrays. */
export interface Table {
  readonly record: string;
  /** The name of its sheet, told apart from those of all other tables. */
  readonly title: string;
  readonly title_es: string;
  /** The array whose elements are the rows; absent where one row is one record. */
  readonly rows?: string;
  readonly parent?: string;
  readonly key: readonly string[];
  /** What a record of the table holds where its rows say nothing else: JSON Pointer → value. */
  readonly filled?: Readonly<Record<string, unknown>>;
  /** What the reader works out where the rows say nothing of it. */
  readonly derived?: readonly string[];
  /** In a table of a view: the view, and the agency's own table that holds the same records. */
  readonly view?: string;
  readonly of?: string;
  readonly columns: readonly Column[];
}

/** The hand-written schemas of this folder, by record. */
export function schemas(): Map<string, Node> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.schema.json'))
    .sort();
  return new Map(
    files.map((file) => [file.replace('.schema.json', ''), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
}

/** `tables.json`: how each record is written as sheets, read from the schemas and their annotations. */
export async function generate(): Promise<Map<string, string>> {
  const all = schemas();
  const tables = tablesOf(new Map([...all].filter(([, { table }]) => table !== undefined)), all.get('shared') as Node);
  const text = { $comment: 'Generated from schemas/v1/*.schema.json by `npm run generate`. Do not edit.', tables };
  return new Map([['tables.json', `${JSON.stringify(text, null, 2)}\n`]]);
}
