const ROOM = 1 << 14;

/**
 * Keeps the last 16,384 ids, each under the log that it belongs to. Entries that refer to each other mostly lie near each
 * other, and references are few: so adding costs next to nothing, and looking one up walks back over the ids.
 */
export class RecentIds {
  readonly #ids: string[] = [];
  readonly #logs: (string | undefined)[] = [];
  #count = 0;

  /** True once an older id had to give way: from then on one that is not found may have been there. */
  get forgot(): boolean {
    return this.#count > ROOM;
  }

  add(id: string, log: string | undefined): void {
    const place = this.#count++ & (ROOM - 1);
    this.#ids[place] = id;
    this.#logs[place] = log;
  }

  has(id: string, log: string | undefined): boolean {
    const least = Math.max(0, this.#count - ROOM);
    for (let at = this.#count - 1; at >= least; at--) {
      const place = at & (ROOM - 1);
      if (this.#ids[place] === id && this.#logs[place] === log) return true;
    }
    return false;
  }
}
