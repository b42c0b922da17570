/**
 * Unpacks bytes piece by piece; false where they are damaged, or where `enough` says after a piece that it was too much.
 */
export async function inflate(
  packed: Uint8Array,
  see: (piece: Uint8Array) => void,
  enough: () => boolean,
): Promise<boolean> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const writing = writer
    .write(new Uint8Array(packed))
    .then(() => writer.close())
    .catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return true;
      see(value);
      if (enough()) return false;
    }
  } catch {
    return false;
  } finally {
    await reader.cancel().catch(() => undefined);
    await writing;
  }
}
