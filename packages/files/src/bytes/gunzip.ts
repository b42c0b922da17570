import type { Limits } from '../limits.ts';
import { copyOf } from './copy-of.ts';

// So much may come of however little: a file of blanks packs very well.
const MODEST = 16 * 1024 * 1024;
/** How much is given at once of the last piece: less and less, as most faults stand at the very end. */
const crumb = (left: number) => (left > 8192 ? 4096 : left > 256 ? 128 : 4);

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
  let held: Uint8Array | undefined;
  const give = async (piece: Uint8Array) => {
    fed.bytes += piece.length;
    await writer.write(piece as Uint8Array<ArrayBuffer>);
  };
  try {
    for await (const chunk of packed) {
      if (held !== undefined) await give(held);
      // A copy, because the caller may use its buffer again.
      held = copyOf(chunk);
    }
    // What one piece unpacks to is lost where the piece is damaged, so the end comes in small ones.
    for (let at = 0; held !== undefined && at < held.length; ) {
      const size = crumb(held.length - at);
      await give(held.slice(at, at + size));
      at += size;
    }
    await writer.close();
  } catch {
    await writer.abort().catch(() => undefined);
  }
}
