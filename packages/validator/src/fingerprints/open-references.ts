import type { Origin } from '@daybook/types';
import { RecentIds } from './recent-ids.ts';

/** A value that names another record of the same log: the id that it names, and where it stands. */
export interface Reference {
  readonly id: string;
  /** The log, by its agency; empty for ids that are the same everywhere. */
  readonly log: string;
  readonly origin: Origin;
  readonly record_id: string;
  readonly pointer: string;
}

/**
 * References to ids that have not come yet. Those to an id of late, or to one that still comes, are settled in the first
 * reading; only where an id may have come long ago is a second one needed.
 */
export class OpenReferences {
  readonly #recent = new RecentIds();
  readonly #open = new Map<string, Reference[]>();

  /** Says that a record with this id is there. */
  define(id: string | undefined, log = ''): void {
    if (id === undefined) return;
    this.#recent.add(id, log);
    this.settle(id, log);
  }

  refer(reference: Reference): void {
    const { id, log } = reference;
    if (this.#recent.has(id, log)) return;
    const key = `${log} ${id}`;
    const others = this.#open.get(key);
    if (others === undefined) this.#open.set(key, [reference]);
    else others.push(reference);
  }

  /** Whether a second reading could settle what is open. */
  get isUnsure(): boolean {
    return this.#open.size > 0 && this.#recent.forgot;
  }

  /** In the second reading: says that a record with this id is there. */
  settle(id: string | undefined, log = ''): void {
    if (this.#open.size > 0) this.#open.delete(`${log} ${id}`);
  }

  /** References to ids that no record has. */
  left(): Reference[] {
    return [...this.#open.values()].flat();
  }
}
