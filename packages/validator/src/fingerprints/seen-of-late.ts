const PLACES = 1 << 14;

/**
 * Says whether a pair of texts was there of late: 64 bits of each pair stand in one of 16,384 places until a newer pair
 * takes the place. Whoever asks confirms it.
 */
export class SeenOfLate {
  readonly #lows = new Uint32Array(PLACES);
  readonly #highs = new Uint32Array(PLACES);
  #low = 0;
  #high = 0;

  /** Adds a pair; true where it was there. */
  add(one: string, other: string): boolean {
    this.#low = 0x811c9dc5;
    this.#high = 0x9e3779b9;
    this.#take(one);
    this.#take(other);
    const low = (this.#low ^ (this.#low >>> 15)) >>> 0;
    const high = (this.#high ^ (this.#high >>> 13)) >>> 0;
    const place = (low ^ high) & (PLACES - 1);
    const wasThere = this.#lows[place] === low && this.#highs[place] === high;
    this.#lows[place] = low;
    this.#highs[place] = high;
    return wasThere;
  }

  #take(text: string): void {
    let low = this.#low;
    let high = this.#high;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x5bd1e995);
    }
    this.#low = low;
    this.#high = high;
  }
}
