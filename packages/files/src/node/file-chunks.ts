import { closeSync, openSync, readSync } from 'node:fs';
import { CannotOpen } from './cannot-open.ts';

const SIZE = 256 * 1024;

/** The bytes of a file on disk, read into one buffer that is used again for each piece. */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (cause) {
    throw new CannotOpen(path, cause);
  }
  const buffer = Buffer.allocUnsafe(SIZE);
  try {
    for (;;) {
      const count = readSync(file, buffer, 0, SIZE, null);
      if (count === 0) return;
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}
