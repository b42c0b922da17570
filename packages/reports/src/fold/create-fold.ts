import { contentHash } from './content-hash.ts';
import { createIdTable } from './create-id-table.ts';
import { createIntList } from './create-int-list.ts';
import { recordKey } from './record-key.ts';

/**
 * Where one record stands among those seen so far: the first of its id, a newer revision than all before, an older
 * one, a second copy of the newest, or one that contradicts the newest (then none is in force until a newer comes).
 */
export type Standing = 'first' | 'newer' | 'older' | 'copy' | 'conflict';

/** A fold that remembers fingerprints instead of records. */
export interface Fold {
  /** Takes the next record and says where it stands. `entry` then is the number of its entry. */
  take(record: Readonly<Record<string, unknown>>): Standing;
  /** The number of the last record's entry, from 0, in the order in which the ids first came. */
  readonly entry: number;
  /** How many ids were seen. */
  readonly entries: number;
  /** The number of the entry with a key (see `recordKey`), or -1. */
  entryOf(key: string): number;
  /** Says whether two different records claim the newest revision of an entry: then none is in force. */
  isConflict(entry: number): boolean;
}

/**
 * The rules of `foldRecords` for a stream of records of any length.
 *
 * It keeps 64 bits of each id and 32 of what its newest revision says (about 30 bytes an entry), never a record.
 */
export function createFold(): Fold {
  const ids = createIdTable();
  const tops = createIntList();
  const contents = createIntList();
  const conflicts = new Set<number>();
  let entry = -1;

  return {
    take(record) {
      const key = recordKey(record);
      const revision = typeof record.revision === 'number' ? record.revision : 1;
      const content = contentHash(record);
      entry = key === undefined ? -1 : ids.find(key);
      if (entry === -1) {
        entry = ids.add(key);
        tops.set(entry, revision);
        contents.set(entry, content);
        return 'first';
      }
      const top = tops.at(entry);
      if (revision < top) return 'older';
      if (revision === top) {
        if (contents.at(entry) === content && !conflicts.has(entry)) return 'copy';
        conflicts.add(entry);
        return 'conflict';
      }
      tops.set(entry, revision);
      contents.set(entry, content);
      conflicts.delete(entry);
      return 'newer';
    },
    get entry() {
      return entry;
    },
    get entries() {
      return ids.size;
    },
    entryOf: (key) => ids.find(key),
    isConflict: (at) => conflicts.has(at),
  };
}
