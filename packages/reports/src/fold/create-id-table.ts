import { createHashedIds } from './create-hashed-ids.ts';
import { createNumberRows } from './create-number-rows.ts';

/** Ids numbered in the order in which they first came. An id is known by its text within its scope. */
export interface IdTable {
  readonly size: number;
  /** The number of an id, or -1 when it was never added. */
  find(scope: number, id: string): number;
  /** Adds an id that is not there yet, or something without an id, and gives its number. */
  add(scope: number, id: string | undefined): number;
}

/** Makes an empty `IdTable`, which never keeps a text: see `createNumberRows` and `createHashedIds`. */
export function createIdTable(): IdTable {
  const rows = createNumberRows();
  const others = createHashedIds();
  let size = 0;
  return {
    get size() {
      return size;
    },
    find(scope, id) {
      const found = rows.find(scope, id);
      // Before a row had room for its number, it may have come among the others.
      return found !== -1 || others.size === 0 ? found : others.find(scope, id);
    },
    add(scope, id) {
      if (id !== undefined && !rows.add(scope, id, size)) others.add(scope, id, size);
      return size++;
    },
  };
}
