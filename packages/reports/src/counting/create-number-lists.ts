/** Different lists of numbers, each kept once under a number of its own. */
export interface NumberLists {
  readonly lists: readonly (readonly number[])[];
  /** The number of the first `length` numbers of a list; the list is copied when it is new. */
  numberOf(list: readonly number[], length: number): number;
}

/** Makes an empty `NumberLists`. */
export function createNumberLists(): NumberLists {
  const lists: (readonly number[])[] = [];
  const byHash = new Map<number, number[]>();
  return {
    lists,
    numberOf(list, length) {
      let hash = length;
      for (let at = 0; at < length; at++) hash = (Math.imul(hash, 31) + (list[at] as number)) | 0;
      const near = byHash.get(hash);
      if (near !== undefined) {
        for (const number of near) if (isSame(lists[number] as readonly number[], list, length)) return number;
      }
      const number = lists.push(list.slice(0, length)) - 1;
      if (near === undefined) byHash.set(hash, [number]);
      else near.push(number);
      return number;
    },
  };
}

function isSame(known: readonly number[], list: readonly number[], length: number): boolean {
  if (known.length !== length) return false;
  for (let at = 0; at < length; at++) if (known[at] !== list[at]) return false;
  return true;
}
