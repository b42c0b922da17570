/** One row of a CSV file: its first physical line, counted from 1, and its cells without quotes. */
export interface CsvRow {
  readonly row: number;
  readonly cells: string[];
  /** How many cells it has, where they are more than are kept. */
  readonly count?: number;
  /** Something odd about its quotes. */
  readonly quotes?: 'stray' | 'not-closed';
  /** Where that is asked for: the row as it stands in the file, with its end, and where each cell ends in it. */
  readonly text?: string;
  readonly ends?: readonly number[];
}
