import { copyOf } from './copy-of.ts';

const ENOUGH = 64 * 1024;

/** Splits off the first bytes of a file, so that they can be looked at, and gives all bytes again afterwards. */
export async function head(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ first: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let first: Uint8Array = new Uint8Array(0);
  for (;;) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    if (first.length === 0) first = copyOf(value);
    else {
      const longer = new Uint8Array(first.length + value.length);
      longer.set(first);
      longer.set(value, first.length);
      first = longer;
    }
    if (first.length >= ENOUGH) break;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield first;
      for (;;) {
        const { done, value } = await iterator.next();
        if (done === true) return;
        yield value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { first, all: all() };
}
