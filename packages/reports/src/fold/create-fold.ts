import { contentHash } from './content-hash.ts';
import { createIdTable } from './create-id-table.ts';
import { createIntList } from './create-int-list.ts';
import { createRecordNames } from './create-record-names.ts';

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
  /** The scope of the last record's id, see `createRecordNames`. */
  readonly scope: number;
  /** The number of the entry with an id in a scope, or -1. */
  entryOf(scope: number, id: string): number;
  /** Says whether two different records claim the newest revision of an entry: then none is in force. */
  isConflict(entry: number): boolean;
}

/**
 * The rules of `foldRecords` for a stream of records of any length.
 *
 * It keeps 32 bits of each id that ends in a running number (more of others) and 32 of what its newest revision says,
 * never a record: 8 bytes an entry of most logs.
 */
export function createFold(): Fold {
  const names = createRecordNames();
  const ids = createIdTable();
  /** The newest revision of each entry, less one: most have no second, and zeros take no room. */
  const tops = createIntList();
  const contents = createIntList();
  const conflicts = new Set<number>();
  let entry = -1;

  return {
    take(record) {
      names.read(record);
      const { scope, id } = names;
      const revision = typeof record.revision === 'number' ? record.revision : 1;
      const content = contentHash(record);
      entry = id === undefined ? -1 : ids.find(scope, id);
      if (entry === -1) {
        entry = ids.add(scope, id);
        tops.set(entry, revision - 1);
        contents.set(entry, content);
        return 'first';
      }
      const top = tops.at(entry) + 1;
      if (revision < top) return 'older';
      if (revision === top) {
        if (contents.at(entry) === content && !conflicts.has(entry)) return 'copy';
        conflicts.add(entry);
        return 'conflict';
      }
      tops.set(entry, revision - 1);
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
    get scope() {
      return names.scope;
    },
    entryOf: (scope, id) => ids.find(scope, id),
    isConflict: (at) => conflicts.has(at),
  };
}
