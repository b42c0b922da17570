/** A file that nobody should have made, and what reading it must say. */
export interface HostileCase {
  /** What is wrong with it, as a fact. */
  readonly fact: string;
  /** The name under which it is given. */
  readonly name: string;
  /** Made when it is needed: some are large. */
  readonly bytes: () => string | Uint8Array;
  /** All that is found, in order: rule, variant, sheet, row or cell, column and pointer, as far as they are there. */
  readonly finds: readonly string[];
  /** How many records are read all the same. */
  readonly records: number;
}
