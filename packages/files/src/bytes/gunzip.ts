import type { Limits } from '../limits.ts';

// So much may come of however little: a file of blanks packs very well.
const MODEST = 16 * 1024 * 1024;

/** Why unpacking stopped before the end of the packed file. */
export type GunzipStop = 'damaged' | 'too-large';

/** Unpacks gzip piece by piece. What could be unpacked before a fault is yielded; `stopped` is told why it ended early. */
export async function* gunzip(
  packed: AsyncIterable<Uint8Array>,
  { unpackedBytes, unpackedRatio }: Limits,
  stopped: (why: GunzipStop) => void,
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const fed = { bytes: 0 };
  const feeding = feed(packed, writer, fed);
  const reader = readable.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      // What was fed may not be unpacked yet, so the ratio is rather too low than too high.
      if (bytes > unpackedBytes || (bytes > MODEST && bytes > fed.bytes * unpackedRatio)) {
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
  fed: { bytes: number },
): Promise<void> {
  try {
    // A copy, because the caller may use its buffer again.
    for await (const chunk of packed) {
      fed.bytes += chunk.length;
      await writer.write(new Uint8Array(chunk));
    }
    await writer.close();
  } catch {
    await writer.abort().catch(() => undefined);
  }
}
