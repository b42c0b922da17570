import { toCsv } from '@daybook/files';
import type { ReleaseFile } from '@daybook/publisher';

/** A column of a table that stands in a release, as its Data Package describes it. */
export interface CsvColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly title: string;
  readonly description: string;
}

/** What a table of a release is called. */
export interface CsvAbout {
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly contains: ReleaseFile['contains'];
  readonly columns: readonly CsvColumn[];
}

type Cell = string | number | bigint | boolean | null | undefined;

/** A table as a file of a release, described column by column. */
export function csvFile(
  { path, name, title, contains, columns }: CsvAbout,
  rows: readonly (readonly Cell[])[],
): ReleaseFile {
  // Beyond 2⁵³ a number would be rounded; digits are the same digits as text.
  const plain = (cell: Cell) => (typeof cell === 'bigint' ? String(cell) : (cell ?? null));
  const cells = rows.map((row) => row.map(plain));
  return {
    path,
    bytes: new TextEncoder().encode(toCsv([columns.map((column) => column.name), ...cells])),
    media_type: 'text/csv',
    contains,
    resource: {
      name,
      type: 'table',
      title,
      format: 'csv',
      encoding: 'utf-8',
      schema: { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', fields: columns },
    },
  };
}
