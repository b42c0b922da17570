/** A file of the dataset as the build left it: its size in bytes, and their SHA-256 in hexadecimal digits. */
export interface MadeFile {
  readonly bytes: number;
  readonly sha256: string;
}
