import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { CannotOpen } from './cannot-open.ts';

// So little that what is read of it dies before the memory of young objects is cleared.
const SIZE = 32 * 1024;

/** The bytes of a file on disk, or of a stretch of it, read into one buffer that is used again for each piece. */
export async function* fileChunks(path: string, from = 0, to = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
  let file: number;
  try {
    // A pipe would wait for whoever writes into it: it is opened without waiting, and then not read.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    throw new CannotOpen(path, cause);
  }
  const buffer = Buffer.allocUnsafe(SIZE);
  try {
    if (!fstatSync(file).isFile()) throw new CannotOpen(path, { code: 'not-regular' });
    for (let at = from; at < to; ) {
      const count = readSync(file, buffer, 0, Math.min(SIZE, to - at), at);
      if (count === 0) return;
      yield buffer.subarray(0, count);
      at += count;
    }
  } finally {
    closeSync(file);
  }
}
