import type { Entry, RecordKind } from '@daybook/types';
import { FingerprintSet } from './fingerprint-set.ts';
import { recordIdOf } from './place-of.ts';

/** The highest revision of each record that has more than one, by its key, by kind. */
export type HighestRevisions = ReadonlyMap<RecordKind, ReadonlyMap<string, number>>;

/**
 * Which records a later revision has replaced. What a rule asks of a record it asks of the one in force: a correction
 * answers what was said of the entry before it.
 */
export class Revisions {
  /** The highest revision of each key that has more than one, by kind: of most kinds none has. */
  readonly #highest = new Map<RecordKind, Map<string, number>>();
  readonly #spokenOf = new FingerprintSet();
  /** True where a rule spoke of a record that was replaced only later: then all must be judged again. */
  spokeTooSoon = false;

  /** Starts another reading of the same files: the revisions are known now, and nothing has been said yet. */
  again(): void {
    this.spokeTooSoon = false;
  }

  list(): HighestRevisions {
    return this.#highest;
  }

  /** Takes over what is known elsewhere. */
  learn(revisions: HighestRevisions): void {
    for (const [kind, highest] of revisions) this.#highest.set(kind, new Map(highest));
  }

  /** Sees the revision of a record that is about to be judged. */
  see(entry: Entry): void {
    const revision = revisionOf(entry);
    if (revision < 2) return;
    const key = keyOf(entry);
    const highest = this.#highest.get(entry.kind) ?? new Map<string, number>();
    if (revision <= (highest.get(key) ?? 1)) return;
    if (this.#spokenOf.has(key)) this.spokeTooSoon = true;
    this.#highest.set(entry.kind, highest.set(key, revision));
  }

  isReplaced(entry: Entry): boolean {
    const highest = this.#highest.get(entry.kind);
    return highest !== undefined && revisionOf(entry) < (highest.get(keyOf(entry)) ?? 0);
  }

  /** Says that a rule spoke of a record. */
  speakOf(entry: Entry): void {
    this.#spokenOf.add(keyOf(entry));
  }
}

const revisionOf = ({ record }: Entry): number => (typeof record.revision === 'number' ? record.revision : 1);

/** Ids of requests are the agency's own: two agencies may use the same. A copy for others is revised on its own. */
function keyOf(entry: Entry): string {
  const { view = 'agency', agency_id = '' } = entry.record;
  return `${entry.kind} ${String(view)} ${String(agency_id)} ${recordIdOf(entry) ?? ''}`;
}
