import type { ColumnKind, DatasetColumn, DatasetTable } from '../dataset/dataset-table.ts';
import { dataset } from '../dataset/index.ts';
import { quoted } from '../engine/quoted.ts';

const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

/** The longest line that a row may take, in bytes. */
const LONGEST = 16 * 1024 * 1024;

/** A table of the dataset by its name. */
export function tableNamed(name: string): DatasetTable {
  const table = dataset.find((one) => one.name === name);
  if (table === undefined) throw new Error(`The dataset has no table ${name}`);
  return table;
}

/** The way in which DuckDB reads CSV that this program wrote: nothing is guessed, an empty text is no missing value. */
export function csvReader(
  files: readonly string[],
  columns: readonly Pick<DatasetColumn, 'name' | 'kind'>[],
  withName = false,
): string {
  const types = columns.map(({ name, kind }) => `${quoted(name)}: ${quoted(TYPES[kind])}`).join(', ');
  return [
    `read_csv([${files.map(quoted).join(', ')}], columns = {${types}}`,
    "header = false, auto_detect = false, delim = ',', quote = '\"', escape = '\"', allow_quoted_nulls = false",
    // A buffer is sixteen times as long as a line may be unless said: with several of them at once a large quarter had no memory left.
    `max_line_size = ${LONGEST}, buffer_size = ${LONGEST}, filename = ${withName})`,
  ].join(', ');
}
