const parts = 4096;
const firstSize = 16;

/**
 * Remembers texts by fingerprint: about 7 bytes each, where a `Set` of strings takes 160. Twelve bits of a text's hash
 * choose one of 4,096 tables, which grow one at a time, and 32 more are kept in it. So two different texts are taken for
 * one another once in 17 million million pairs: with a million texts about once in 35 files. Whoever asks confirms it.
 */
export class FingerprintSet {
  readonly #tables: (Uint32Array | undefined)[] = new Array(parts).fill(undefined);
  readonly #sizes = new Uint32Array(parts);

  /**
   * Adds a text; false where it, or one of the same fingerprint, was there already.
   *
   * @param within from `seedOf`: what the text is told apart within, so that no longer text need be put together.
   */
  add(text: string, within = 0): boolean {
    let a = 0xdeadbeef ^ within;
    let b = Math.imul(0x41c6ce57 ^ within, 0x9e3779b1);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x9e3779b1);
      b = Math.imul(b ^ code, 0x5f356495);
    }
    a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
    b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
    // Zero marks an empty place.
    return this.#put(b & (parts - 1), a >>> 0 || 1);
  }

  #put(part: number, mark: number): boolean {
    let table = this.#tables[part] ?? new Uint32Array(firstSize);
    const size = this.#sizes[part] ?? 0;
    if (size * 4 >= table.length * 3) {
      const wider = new Uint32Array(table.length * 2);
      for (const old of table) if (old !== 0) wider[placeFor(wider, old)] = old;
      table = wider;
    }
    this.#tables[part] = table;
    const place = placeFor(table, mark);
    if (table[place] === mark) return false;
    table[place] = mark;
    this.#sizes[part] = size + 1;
    return true;
  }
}

/** The place of a mark in a table, or the empty one where it belongs. */
function placeFor(table: Uint32Array, mark: number): number {
  const mask = table.length - 1;
  let place = (Math.imul(mark, 0x9e3779b1) >>> 7) & mask;
  while (table[place] !== 0 && table[place] !== mark) place = (place + 1) & mask;
  return place;
}
