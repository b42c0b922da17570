/** A file, or a file inside a packed one. */
export interface Part {
  /** `log/requests.csv`, or `reports/2026-Q1.xlsx › xl/workbook.xml`. */
  readonly label: string;
  /** The path of the file of the release. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** How it is packed, where it is. */
  readonly packed?: 'zip' | 'gzip';
  /** What a packed file says beside its content: times, names, remarks. */
  readonly beside: readonly string[];
}
