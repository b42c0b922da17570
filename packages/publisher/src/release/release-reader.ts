/** A release as anybody can read it: published files and nothing else. */
export interface ReleaseReader {
  /** As the user typed it: a folder. */
  readonly name: string;
  /** The paths of all files inside it, with forward slashes, sorted. */
  readonly paths: readonly string[];
  /** The bytes of one file. @throws RangeError for a path that is not in `paths`. */
  read(path: string): Uint8Array;
}
