import type { Counted } from '../tally.ts';

/** What some whole lines of a file leave to say once they are joined to those before them. Row 1 is the first of them. */
export interface LineStretch {
  readonly lines: number;
  /** True where no line holds anything. */
  readonly isBlank: boolean;
  /** Empty lines at the end: whether they count depends on what follows. */
  readonly blank: { readonly row: number; readonly count: number };
  /** What is said once for the whole file. */
  readonly counted: readonly Counted[];
}
