/** A set of texts that keeps a 52-bit fingerprint of each: a few bytes, and nothing that could be read again. */
export class FingerprintSet {
  readonly #seen = new Set<number>();

  has(...texts: readonly string[]): boolean {
    return this.#seen.has(fingerprint(texts));
  }

  /** True where the texts were not there yet. */
  add(...texts: readonly string[]): boolean {
    const before = this.#seen.size;
    this.#seen.add(fingerprint(texts));
    return this.#seen.size > before;
  }
}

/** Two FNV-1a hashes of the texts, 26 bits of each. */
function fingerprint(texts: readonly string[]): number {
  let one = 0x811c9dc5;
  let two = 0x050c5d1f;
  for (const text of texts) {
    for (let at = 0; at <= text.length; at += 1) {
      // A text ends with a sign that no text holds.
      const code = at === text.length ? 0x1_0000 : text.charCodeAt(at);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ code, 0x01000193) + 0x9e3779b9;
    }
  }
  return (one >>> 6) * 2 ** 26 + (two >>> 6);
}
