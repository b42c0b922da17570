import { contentHash } from './content-hash.ts';
import { recordKey } from './record-key.ts';

/** A record with its place in the history of its id. */
export interface Revised {
  readonly revision?: number;
}

/** The state that a pile of revisions amounts to. */
export interface Folded<R> {
  /** The record in force of each id, in the order in which the ids first came. Withdrawn ones stay in it. */
  readonly current: readonly R[];
  /** Older revisions and second copies of the same revision. */
  readonly superseded: readonly R[];
  /** Ids whose highest revision exists in two different wordings: neither is in force. */
  readonly conflicts: readonly (readonly R[])[];
}

/**
 * The fold: which revision of each id is in force. It does not depend on the order of the records.
 *
 * 1. Records with one id (see `recordKey`) are revisions of one entry; the highest `revision` is in force.
 * 2. Two records with one id and revision that say the same are one record. The order of keys says nothing.
 * 3. Two that say different things: neither is in force, nor is an older one; the caller reports it. A higher
 *    revision settles it.
 * 4. A record without an id stands alone.
 * 5. A withdrawn or expunged record is in force like any other; whether it is counted is for measures to say.
 *
 * Holds every record: for context and for logs that fit in memory. `createFold` does the same for a stream.
 */
export function foldRecords<R extends Revised>(records: Iterable<R>): Folded<R> {
  const entries = new Map<string | R, R[]>();
  for (const record of records) {
    const key = recordKey(record as Readonly<Record<string, unknown>>) ?? record;
    const entry = entries.get(key);
    if (entry === undefined) entries.set(key, [record]);
    else entry.push(record);
  }
  const current: R[] = [];
  const superseded: R[] = [];
  const conflicts: R[][] = [];
  for (const revisions of entries.values()) {
    const highest = revisions.reduce((top, { revision = 1 }) => Math.max(top, revision), 0);
    const top = revisions.filter(({ revision = 1 }) => revision === highest);
    const wordings = new Map(top.map((record) => [contentHash(record), record]));
    superseded.push(...revisions.filter((record) => !top.includes(record)));
    if (wordings.size > 1) {
      conflicts.push(top);
      continue;
    }
    current.push(top[0] as R);
    superseded.push(...top.slice(1));
  }
  return { current, superseded, conflicts };
}
