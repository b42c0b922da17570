/** Why unpacking stopped before the end of the packed file. */
export type GunzipStop = 'damaged' | 'too-large';

/** Unpacks gzip piece by piece. What could be unpacked before a fault is yielded; `stopped` is told why it ended early. */
export async function* gunzip(
  packed: AsyncIterable<Uint8Array>,
  most: number,
  stopped: (why: GunzipStop) => void,
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const feeding = feed(packed, writer);
  const reader = readable.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      if (bytes > most) {
        stopped('too-large');
        break;
      }
      yield value;
    }
  } catch {
    stopped('damaged');
  } finally {
    await reader.cancel().catch(() => undefined);
    await feeding;
  }
}

/** Gives the packed pieces to the unpacker; its faults show on the reading side. */
async function feed(
  packed: AsyncIterable<Uint8Array>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  try {
    // A copy, because the caller may use its buffer again.
    for await (const chunk of packed) await writer.write(new Uint8Array(chunk));
    await writer.close();
  } catch {
    await writer.abort().catch(() => undefined);
  }
}
