/** Counts rows that repeat an earlier one in every column, by a 52-bit fingerprint of each: a few bytes a row. */
export class RepeatedRows {
  readonly #seen = new Set<number>();
  count = 0;

  take(cells: readonly string[]): void {
    const before = this.#seen.size;
    this.#seen.add(fingerprint(cells));
    if (this.#seen.size === before) this.count += 1;
  }
}

/** Two FNV-1a hashes of the text, 26 bits of each. */
function fingerprint(cells: readonly string[]): number {
  let one = 0x811c9dc5;
  let two = 0x050c5d1f;
  for (const cell of cells) {
    for (let at = 0; at <= cell.length; at += 1) {
      // A cell ends with a sign that no text holds.
      const code = at === cell.length ? 0x1_0000 : cell.charCodeAt(at);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ code, 0x01000193) + 0x9e3779b9;
    }
  }
  return (one >>> 6) * 2 ** 26 + (two >>> 6);
}
