import type { Words } from '@daybook/types';

/** What a column holds. `integer` goes to 2⁶³ − 1; `date` is a day, `YYYY-MM-DD`. */
export type ColumnKind = 'text' | 'integer' | 'boolean' | 'date';

/** One column of a table of the statewide dataset, as its codebook prints it. */
export interface DatasetColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly title: Words;
  readonly description: Words;
  /** The list that its codes are from. */
  readonly codelist?: string;
  /** False where a row without a value is a fault of the program. */
  readonly nullable?: false;
}

/** One table of the statewide dataset: what a row stands for, its columns in order, and what it is partitioned by. */
export interface DatasetTable {
  readonly name: string;
  readonly title: Words;
  /** What one row stands for. */
  readonly row: Words;
  readonly columns: readonly DatasetColumn[];
  /** Columns that tell rows apart. */
  readonly key: readonly string[];
  /** Columns that name the folders of the Parquet files. */
  readonly partitioned_by: readonly string[];
}
