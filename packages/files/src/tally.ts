import type { Place } from '@daybook/types';
import type { FaultId } from './faults/index.ts';
import { type Detail, raise } from './raise.ts';
import type { Reading } from './reading.ts';

/** A fault that was counted and not said yet. */
export interface Counted {
  readonly fault: FaultId;
  readonly key: string;
  readonly place: Place;
  readonly detail: Detail;
  count: number;
}

/** Counts a fault that many rows share and says it once, at the first place, with `{count}`. */
export class Tally {
  readonly #seen = new Map<string, Counted>();

  /** Counts one occurrence; occurrences with the same `key` are said together. */
  add(fault: FaultId, key: string, place: Place, detail: Detail = {}, count = 1): void {
    const id = `${fault}\n${key}`;
    const seen = this.#seen.get(id);
    if (seen === undefined) this.#seen.set(id, { fault, key, place, detail, count });
    else seen.count += count;
  }

  /** Everything that was counted. */
  counted(): Counted[] {
    return [...this.#seen.values()];
  }

  /** Says everything that was counted, and forgets it. */
  flush(out: Reading[]): void {
    for (const { fault, place, detail, count } of this.#seen.values()) {
      out.push(raise(fault, place, { ...detail, values: { ...detail.values, count } }));
    }
    this.#seen.clear();
  }
}
