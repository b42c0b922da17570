/** One row of a list as printed, before anything is read from it. */
export interface RawRow {
  readonly sheet?: string;
  /** The physical row of the sheet, or the line of the text file, counted from 1. */
  readonly row: number;
  /** The cells as text; a date cell as `2025-07-11`, an error cell as it shows, such as `#N/A`. */
  readonly cells: readonly string[];
  /** Web addresses behind cells, by column, where the file has any. */
  readonly links?: ReadonlyMap<number, string>;
}
