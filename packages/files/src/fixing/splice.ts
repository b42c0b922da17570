import type { Span } from './find-values.ts';

/** Bytes with some spans of them replaced. */
export function splice(bytes: Uint8Array, changes: readonly (Span & { readonly by: Uint8Array })[]): Uint8Array {
  const sorted = [...changes].sort((a, b) => a.from - b.from);
  const length = sorted.reduce((sum, { from, to, by }) => sum + by.length - (to - from), bytes.length);
  const spliced = new Uint8Array(length);
  let read = 0;
  let written = 0;
  for (const { from, to, by } of sorted) {
    spliced.set(bytes.subarray(read, from), written);
    written += from - read;
    spliced.set(by, written);
    written += by.length;
    read = to;
  }
  spliced.set(bytes.subarray(read), written);
  return spliced;
}
