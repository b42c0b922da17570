/** A growing list of whole numbers of 32 bits, four bytes each. */
export interface IntList {
  readonly length: number;
  at(index: number): number;
  /** Sets a number; the index may be the one after the last. */
  set(index: number, value: number): void;
}

/** Makes an empty `IntList`. */
export function createIntList(): IntList {
  let numbers = new Int32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    at: (index) => numbers[index] as number,
    set(index, value) {
      if (index === numbers.length) {
        const wider = new Int32Array(index * 2);
        wider.set(numbers);
        numbers = wider;
      }
      numbers[index] = value;
      if (index === length) length += 1;
    },
  };
}
