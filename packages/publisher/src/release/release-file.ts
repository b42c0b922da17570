import type { FileContentCode } from '@daybook/types';

/** One file of a release, ready to be written. */
export interface ReleaseFile {
  /** The path inside the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Such as `text/csv`. */
  readonly media_type: string;
  readonly contains: FileContentCode;
  /** What the Data Package says of a file of data beside path, size and hash: name, title, schema and so on. */
  readonly resource?: Readonly<Record<string, unknown>>;
}
