import type { Fix, Place } from '@daybook/types';

/** One value to be written in place of another: what a finding says that it should be, and where its text stands. */
export interface Repair {
  readonly rule: string;
  readonly place: Place;
  /** In JSON: where the text of its record begins, as `Origin.byte`. */
  readonly byte?: number;
  readonly fix: Fix;
  /** True for a further cell that repeats the value, or is blank: where it says nothing, nothing is told. */
  readonly isAlso?: true;
}

/**
 * What became of a repair. `found-otherwise`: something else stands there than the finding saw. `two-values`: two findings
 * want different values there. `formula`: the cell is computed. `no-such-place`: the value was not found again.
 */
export type Repaired = 'fixed' | 'found-otherwise' | 'two-values' | 'formula' | 'no-such-place';

/** Is told what became of each repair. */
export type TellRepair = (repair: Repair, outcome: Repaired) => void;
