/** One entry of a public log. */
export interface LogRow {
  readonly path: string;
  /** The line in its file, from 1. */
  readonly line: number;
  readonly public_id: string;
  readonly entry: Readonly<Record<string, unknown>>;
  /** Every value that the entry shows, by its pointer with `*` for places in lists. */
  readonly leaves: readonly Leaf[];
}

/** One value of an entry. */
export interface Leaf {
  // Such as `/asks/*/ask`: where it stands, whichever of a list.
  readonly place: string;
  /** `/asks/0/ask`. */
  readonly pointer: string;
  readonly value: string | number | boolean | null;
}
