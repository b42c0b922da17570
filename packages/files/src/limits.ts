/** What one file may make the reader do. Crossing a limit is a finding, never a crash. */
export interface Limits {
  /** Nesting of objects and lists in one JSON record. */
  readonly depth: number;
  /** Characters of one text: a JSON string or a cell. */
  readonly stringLength: number;
  /** Fields of one JSON object. */
  readonly keys: number;
  /** Columns of one table. */
  readonly columns: number;
  /** Bytes of one line of NDJSON, of one element of a JSON list, and of one row of CSV. */
  readonly recordBytes: number;
  /** Bytes of a JSON file that is one single record. A list of records has no limit. */
  readonly documentBytes: number;
  /** Bytes of a workbook on disk, and of all its parts once unpacked. */
  readonly workbookBytes: number;
  /** Parts of a workbook. */
  readonly workbookParts: number;
  /** How many times larger than its packed size a workbook may become. */
  readonly workbookRatio: number;
  /** Bytes of a gzip file once unpacked. They are read as a stream, so this bounds time, not memory. */
  readonly unpackedBytes: number;
  /** How many times larger than its packed size a gzip file may become. */
  readonly unpackedRatio: number;
  /** Records of a table kept open while rows that belong to them may still come. */
  readonly openRecords: number;
  /** Rows of child tables kept until the record comes to which they belong; about 350 bytes each. */
  readonly waitingRows: number;
}

const MB = 1024 * 1024;

/** The limits that hold where none are given. */
export const defaultLimits: Limits = {
  depth: 32,
  stringLength: 16 * 1024,
  keys: 512,
  columns: 256,
  recordBytes: 16 * MB,
  documentBytes: 64 * MB,
  workbookBytes: 256 * MB,
  workbookParts: 4096,
  workbookRatio: 200,
  unpackedBytes: 16 * 1024 * MB,
  unpackedRatio: 400,
  openRecords: 5000,
  waitingRows: 2_000_000,
};
