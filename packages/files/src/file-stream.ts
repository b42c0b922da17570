/** A file that is read piece by piece, as often as it takes: memory does not grow with its size. */
export interface FileStream {
  /** Its name as the person knows it. */
  readonly name: string;
  pieces(): AsyncIterable<Uint8Array>;
}
