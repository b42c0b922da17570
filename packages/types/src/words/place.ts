/** Where something stands, in the coordinates of the file that the person has open. */
export interface Place {
  /** The file's name as the person typed it. */
  readonly file: string;
  /** The sheet's name, in a workbook. */
  readonly sheet?: string;
  /** The physical row of a sheet, or line of a text file, counted from 1. */
  readonly row?: number;
  /** The column's heading as printed in the file. */
  readonly column?: string;
  /** The cell in a workbook, such as `F17`. */
  readonly cell?: string;
  /** The place inside the record as a JSON Pointer (RFC 6901), such as `/asks/0/ask`. */
  readonly pointer?: string;
  /** The record's own id where it has one: request_id, agency_id … */
  readonly record_id?: string;
}

/** Where a record came from, and how to find one of its values again. */
export interface Origin {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  /** In JSON: where its text begins in the file, unpacked, as UTF-8 and behind a byte-order mark. */
  readonly byte?: number;
  /** For tables: the row, heading and cell that hold the value at a pointer. */
  locate?(pointer: string): Partial<Place>;
  /** For tables: the further cells that repeat the value at a pointer, or are blank, where a record has several rows. */
  alsoAt?(pointer: string): readonly Partial<Place>[];
}
