const PIECE = 1024 * 1024;

/** Gives bytes that are in memory piece by piece, so that what is read of them comes in batches too. */
export async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
