const ROOM = 1 << 14;

/**
 * Keeps 64 bits of each of the last 16,384 ids, with the log that it belongs to. Entries that refer to each other mostly
 * lie near each other, and references are few: so adding costs next to nothing, and looking one up walks over them all.
 */
export class RecentIds {
  readonly #lows = new Uint32Array(ROOM);
  readonly #highs = new Uint32Array(ROOM);
  #count = 0;
  #low = 0;
  #high = 0;

  /** True once an older id had to give way: from then on one that is not found may have been there. */
  get forgot(): boolean {
    return this.#count > ROOM;
  }

  add(id: string, log: string): void {
    this.#hash(id, log);
    const place = this.#count++ & (ROOM - 1);
    this.#lows[place] = this.#low;
    this.#highs[place] = this.#high;
  }

  has(id: string, log: string): boolean {
    this.#hash(id, log);
    const low = this.#low;
    const high = this.#high;
    for (let at = this.#lows.indexOf(low); at !== -1; at = this.#lows.indexOf(low, at + 1))
      if (this.#highs[at] === high) return true;
    return false;
  }

  #hash(id: string, log: string): void {
    let a = 0x811c9dc5;
    let b = 0x9e3779b9;
    for (let at = 0; at < id.length; at++) {
      const code = id.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x5bd1e995);
    }
    // All ids of an agency begin alike: its last letters tell it from others.
    for (let at = Math.max(0, log.length - 8); at < log.length; at++) {
      const code = log.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x5bd1e995);
    }
    // An empty place holds two zeros.
    this.#low = (a ^ (a >>> 15)) >>> 0 || 1;
    this.#high = (b ^ (b >>> 13)) >>> 0;
  }
}
