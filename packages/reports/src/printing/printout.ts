import type { Markup } from '@daybook/files';
import type { Lang } from '@daybook/types';

/** What a report says to a person, in one language and before any form: every format prints the same words and figures. */
export interface Printout {
  readonly lang: Lang;
  /** The name of a file that holds it, without its ending: small letters, digits and hyphens. */
  readonly id: string;
  /** Whose report it is, by name. */
  readonly issuer: string;
  readonly title: string;
  /** Period, ids and the like, a line each. */
  readonly subtitle: readonly string[];
  /** One sentence that says the main thing. */
  readonly lead: string;
  /** What must be known before any figure is read. */
  readonly notes: readonly PrintoutNote[];
  readonly keyFigures: readonly KeyFigure[];
  readonly sections: readonly PrintoutSection[];
  /** Whose and for when, in a few words: at the foot of each printed page. */
  readonly footer: string;
  /** The look of its drawings, where they do not carry their own. */
  readonly chartStyle?: string;
}

/** A statement that stands out, by what it says: a draft, a certified nil, a gap, what is withheld, or that the figures are of others. */
export interface PrintoutNote {
  readonly kind: 'draft' | 'nil' | 'partial' | 'withheld' | 'basis';
  readonly text: string;
}

/** A number that stands large beside its name. */
export interface KeyFigure {
  readonly title: string;
  readonly cell: Cell;
  readonly note?: string;
}

/** A chapter: what belongs together. */
export interface PrintoutSection {
  /** Small letters and hyphens, unique in the printout. */
  readonly id: string;
  readonly heading: string;
  /** The heading in at most 31 characters, for the tab of a sheet; the heading itself where it is left out. */
  readonly short?: string;
  readonly lead?: string;
  /** A drawing (SVG) of figures that stand in the tables; forms without drawings leave it out. */
  readonly chart?: Markup;
  readonly tables: readonly PrintoutTable[];
  /** Sentences below the tables. */
  readonly notes: readonly string[];
  /** What a person may type, a line each. */
  readonly commands?: readonly string[];
}

/** A table whose rows have one cell for each column. */
export interface PrintoutTable {
  /** Small letters and hyphens, unique in the printout. */
  readonly id: string;
  readonly title: string;
  /** What one stands for, such as "asks"; left out where the columns differ. */
  readonly unit?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Whether what has no row is zero. If false, it is not known. */
  readonly isComplete: boolean;
  /** Whether a short print shows it. */
  readonly isMain: boolean;
  /** Whether its figures can be compared with one another, so that bars help. */
  readonly hasBars?: boolean;
  /** Codes that may stand side by side, each as a column of its own. */
  readonly across?: Across;
  /** Sentences below the table: what a code means, what is missing. */
  readonly notes: readonly string[];
}

export interface Across {
  /** The place among the columns of the one whose codes they are. */
  readonly column: number;
  /** What stands where the table has no row. */
  readonly absent: Cell;
}

export interface Column {
  /** As a column of a data file is called: `snake_case`. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'text' | 'number';
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Whether it sums up other rows of the table. */
  readonly isTotal?: boolean;
}

/** One value: words, a code with its title, a figure, or the mark that stands where no figure is given. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string; readonly code: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Whole US cents. */
  | { readonly kind: 'cents'; readonly value: number }
  /** A calendar date, year-month-day. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'rate'; readonly numerator: number; readonly denominator: number; readonly per: number }
  | { readonly kind: 'mark'; readonly text: string; readonly mark: Mark };

/** Why there is no figure: withheld, so that nobody can be recognized; no row in a table that is not complete; or a code of the list `null-reason`. */
export type Mark = 'protected' | 'not-known' | (string & {});
