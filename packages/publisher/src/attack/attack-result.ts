import type { Words } from '@daybook/types';

/** Where in a release something stands. */
export interface LeakPlace {
  /** The path of the file inside the release; of a part of a packed file, `book.xlsx › xl/comments1.xml`. */
  readonly file: string;
  /** The line of a text, or the row of a table counted as a spreadsheet does: the headings are row 1. */
  readonly line?: number;
  /** The heading of a column, or the JSON Pointer of a field. */
  readonly column?: string;
  /** A figure of a report: its table and codes, such as `people-by-age: 65-plus, released-no-ice`. */
  readonly cell?: string;
}

/** The least and greatest value that a hidden figure can have. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** Something that a published release tells of a person. */
export interface Leak extends LeakPlace {
  /** The id of the way of attack that found it. */
  readonly way: string;
  /** The release in which it stands, as the user named it. */
  readonly release: string;
  readonly message: Words;
  /** What a hidden figure is known to lie between. */
  readonly interval?: Interval;
  /** The published figures that give a hidden one, and how: each line can be added up by hand. */
  readonly proof?: readonly Words[];
  readonly cure: Words;
}

/** A way of attack that was tried. */
export interface Tried {
  readonly way: string;
  readonly title: Words;
  /** Why what it finds tells of a person. */
  readonly why: Words;
  /** How many things it looked at, and what they are. */
  readonly looked_at: number;
  readonly unit: Words;
  readonly leaks: number;
}

/** A way of attack that could not be tried, or not on everything. */
export interface NotTried {
  readonly way: string;
  readonly title: Words;
  readonly reason: Words;
}

/** What came of attacking a release. */
export interface AttackResult {
  /** As the user named it. */
  readonly release: string;
  readonly with: readonly string[];
  /** The thresholds that the release states, and that it was held to. */
  readonly thresholds: { readonly k_anonymity: number; readonly small_cell: number };
  readonly leaks: readonly Leak[];
  readonly tried: readonly Tried[];
  readonly not_tried: readonly NotTried[];
  /** Hidden figures of which neither safety nor a leak could be proven in whole numbers: nobody should publish them. */
  readonly unsettled: readonly (LeakPlace & { readonly release: string })[];
}
