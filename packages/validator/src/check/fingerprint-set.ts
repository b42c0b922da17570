const segments = 16;
const partsOfSegment = 256;
const parts = segments * partsOfSegment;
/** Most checks are of small logs, and one for each publication of a state: it begins small. */
const firstSize = 2;

/**
 * Remembers texts by fingerprint: about 7 bytes each, where a `Set` of strings takes 160. Twelve bits of a text's hash
 * choose one of 4,096 parts, and 32 more are kept in it. So two different texts are taken for one another once in 17
 * million million pairs: with a million texts about once in 35 files. Whoever asks confirms it.
 */
export class FingerprintSet {
  /** The parts, 256 side by side in each segment. A segment grows alone, so that growing never needs much room. */
  readonly #segments = Array.from({ length: segments }, () => new Uint32Array(partsOfSegment * firstSize));
  readonly #counts = new Uint32Array(parts);

  /**
   * Adds a text; false where it, or one of the same fingerprint, was there already.
   *
   * @param within from `seedOf`: what the text is told apart within, so that no longer text need be put together.
   */
  add(text: string, within = 0): boolean {
    return this.#look(text, within, true);
  }

  /** Whether a text, or one of the same fingerprint, was added. */
  has(text: string, within = 0): boolean {
    return !this.#look(text, within, false);
  }

  #look(text: string, within: number, isAdded: boolean): boolean {
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
    return this.#put(b & (parts - 1), a >>> 0 || 1, isAdded);
  }

  /** True where the mark was not there. */
  #put(part: number, mark: number, isAdded: boolean): boolean {
    let table = this.#segments[part >>> 8] as Uint32Array;
    let place = placeFor(table, part, mark);
    if (table[place] === mark) return false;
    if (!isAdded) return true;
    const count = this.#counts[part] as number;
    if ((count + 1) * partsOfSegment * 8 > table.length * 7) {
      table = this.#grow(part >>> 8);
      place = placeFor(table, part, mark);
    }
    table[place] = mark;
    this.#counts[part] = count + 1;
    return true;
  }

  #grow(segment: number): Uint32Array {
    const old = this.#segments[segment] as Uint32Array;
    const size = old.length / partsOfSegment;
    const wider = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at++) {
      const mark = old[at] as number;
      if (mark !== 0) wider[placeFor(wider, Math.floor(at / size), mark)] = mark;
    }
    this.#segments[segment] = wider;
    return wider;
  }
}

/** The place of a mark among those of its part, or the empty one where it belongs. No part is ever full. */
function placeFor(table: Uint32Array, part: number, mark: number): number {
  const size = table.length >>> 8;
  const first = (part & (partsOfSegment - 1)) * size;
  let place = (Math.imul(mark, 0x9e3779b1) >>> 7) & (size - 1);
  while (table[first + place] !== 0 && table[first + place] !== mark) place = (place + 1) & (size - 1);
  return first + place;
}
