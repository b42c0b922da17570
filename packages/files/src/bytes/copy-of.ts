/** A copy of some bytes, of the same class; `slice` of a Node buffer would still be the caller's memory. */
export function copyOf(bytes: Uint8Array, from = 0, to = bytes.length): Uint8Array {
  return Uint8Array.prototype.slice.call(bytes, from, to);
}
