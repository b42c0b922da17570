/** A sheet that is made to be read and printed. */
export interface PrintedSheet {
  readonly name: string;
  /** The width of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly PrintedRow[];
  /** How many of the first rows stand at the top of every printed page, and stay in sight. */
  readonly repeated: number;
  /** At the foot of every printed page: on the left, and before and between the numbers of the page and of all pages. */
  readonly foot: { readonly left: string; readonly page: readonly [before: string, of: string] };
}

export interface PrintedRow {
  readonly cells: readonly PrintedCell[];
  /** Whether the first cell takes the whole width; its text may need several lines. */
  readonly isWide?: boolean;
}

/** A text, a whole number, money in US cents, a rate with its decimals, or nothing; and how it looks. */
export interface PrintedCell {
  readonly value: string | number | null;
  readonly look: Look;
}

export type Look =
  | 'issuer'
  | 'title'
  | 'lead'
  | 'heading'
  | 'caption'
  | 'faint'
  | 'callout'
  | 'head'
  | 'head-apart'
  | 'head-number'
  | 'text'
  | 'text-apart'
  | 'number'
  | 'cents'
  | 'rate'
  | 'mark'
  | 'total'
  | 'total-number'
  | 'total-cents';
