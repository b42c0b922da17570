/**
 * What is known of unknown numbers: the range of each, and rows that say within what their weighted sums lie.
 * `-Infinity` and `Infinity` stand for no bound.
 */
export interface LinearSystem {
  readonly unknowns: readonly { readonly lower: number; readonly upper: number; readonly integer?: boolean }[];
  /** `sum` pairs an unknown, by its place in `unknowns`, with its weight; each unknown stands once in a row. */
  readonly rows: readonly {
    readonly lower: number;
    readonly upper: number;
    readonly sum: readonly (readonly [unknown: number, weight: number])[];
  }[];
}
