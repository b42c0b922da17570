/** A machine that is fed with the bytes of one text file, as UTF-8, and gives them back with some values replaced. */
export interface Rewriter {
  /** Takes the next bytes and gives those that are settled. Keeps no reference to them. */
  push(chunk: Uint8Array): readonly Uint8Array[];
  end(): readonly Uint8Array[];
}
