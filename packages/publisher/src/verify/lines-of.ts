/**
 * The lines of a file, also empty ones, so that they can be counted; nothing for one that is too long.
 *
 * @param longest how many bytes a line may have.
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<string | undefined> {
  let parts: Buffer[] = [];
  let length = 0;
  const taken = () => {
    const line = length > longest ? undefined : Buffer.concat(parts).toString('utf8');
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Buffer) => {
    length += part.length;
    // A piece may be used again for the next one.
    if (length <= longest && part.length > 0) parts.push(Buffer.from(part));
  };
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      keep(bytes.subarray(from, end));
      yield taken();
      from = end + 1;
    }
    keep(bytes.subarray(from));
  }
  if (length > 0) yield taken();
}
