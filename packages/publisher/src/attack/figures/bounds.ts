/** The least and greatest whole number that each unknown may be. */
export interface Bounds {
  readonly least: number[];
  readonly most: number[];
  /** The relation that last raised or lowered a bound, to tell how it was found; -1 for none. */
  readonly byLeast: number[];
  readonly byMost: number[];
}
