import { closeSync, openSync, readSync } from 'node:fs';
import { CannotOpen } from './cannot-open.ts';

const SIZE = 256 * 1024;

/** The bytes of a file on disk, or of a stretch of it, read into one buffer that is used again for each piece. */
export async function* fileChunks(path: string, from = 0, to = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (cause) {
    throw new CannotOpen(path, cause);
  }
  const buffer = Buffer.allocUnsafe(SIZE);
  try {
    for (let at = from; at < to; ) {
      // A whole file is read on from where it stands: a pipe has no positions.
      const whole = to === Number.POSITIVE_INFINITY;
      const count = readSync(file, buffer, 0, Math.min(SIZE, to - at), whole ? null : at);
      if (count === 0) return;
      yield buffer.subarray(0, count);
      at += count;
    }
  } finally {
    closeSync(file);
  }
}
