import type { Origin } from '@daybook/types';
import { RecentIds } from './recent-ids.ts';

/** A value that names another record: the id that it names, and where it stands. */
export interface Reference {
  readonly id: string;
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
  define(id: string): void {
    this.#recent.add(id);
    this.settle(id);
  }

  refer(reference: Reference): void {
    const { id } = reference;
    if (this.#recent.has(id)) return;
    const others = this.#open.get(id);
    if (others === undefined) this.#open.set(id, [reference]);
    else others.push(reference);
  }

  /** Whether a second reading could settle what is open. */
  get isUnsure(): boolean {
    return this.#open.size > 0 && this.#recent.forgot;
  }

  /** In the second reading: says that a record with this id is there. */
  settle(id: string): void {
    if (this.#open.size > 0) this.#open.delete(id);
  }

  /** References to ids that no record has. */
  left(): Reference[] {
    return [...this.#open.values()].flat();
  }
}
