/** Whole numbers of 32 bits by index, four bytes each. A number that was never set is zero and may take no room. */
export interface IntList {
  at(index: number): number;
  set(index: number, value: number): void;
}

/** Makes an empty `IntList`. It grows by blocks, so that nothing is ever copied and no old copy waits to be freed. */
export function createIntList(): IntList {
  const blocks: Int32Array[] = [];
  return {
    at: (index) => blocks[index >> BITS]?.[index & MASK] ?? 0,
    set(index, value) {
      let block = blocks[index >> BITS];
      if (block === undefined || block.length === 0) {
        if (value === 0) return;
        while (blocks.length <= index >> BITS) blocks.push(NONE);
        block = new Int32Array(MASK + 1);
        blocks[index >> BITS] = block;
      }
      block[index & MASK] = value;
    },
  };
}

const BITS = 14;
const MASK = (1 << BITS) - 1;
const NONE = new Int32Array(0);
