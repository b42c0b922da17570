const SETS = 1 << 16;
const WAYS = 4;

/**
 * Remembers the ids of late, in one megabyte whatever their number: an id gives way when four newer ones have come to
 * its place, among many tens of thousands of others. Entries that refer to each other mostly lie near each other.
 */
export class RecentIds {
  readonly #marks = new Uint32Array(SETS * WAYS);
  readonly #next = new Uint8Array(SETS);
  #set = 0;
  #mark = 0;
  /** True once an id had to give way: from then on an id that is not known may have been there. */
  forgot = false;

  add(id: string): void {
    if (this.has(id)) return;
    const way = this.#next[this.#set] ?? 0;
    const place = this.#set * WAYS + way;
    if (this.#marks[place] !== 0) this.forgot = true;
    this.#marks[place] = this.#mark;
    this.#next[this.#set] = (way + 1) % WAYS;
  }

  /** Whether the id, or one of the same 48 bits, was added and has not given way. */
  has(id: string): boolean {
    this.#hash(id);
    const from = this.#set * WAYS;
    for (let at = from; at < from + WAYS; at++) if (this.#marks[at] === this.#mark) return true;
    return false;
  }

  #hash(id: string): void {
    let a = 0x811c9dc5;
    let b = 0x9e3779b9;
    for (let at = 0; at < id.length; at++) {
      const code = id.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x5bd1e995);
    }
    this.#set = (b ^ (b >>> 15)) & (SETS - 1);
    // Zero marks an empty place.
    this.#mark = Math.imul(a ^ (a >>> 16), 0x85ebca6b) >>> 0 || 1;
  }
}
