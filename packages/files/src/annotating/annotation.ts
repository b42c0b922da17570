import type { Severity } from '@daybook/types';

/** One finding, in words, as it goes into a workbook. */
export interface Mark {
  readonly severity: Severity;
  /** The severity as a word. */
  readonly word: string;
  /** The sheet as findings name it; absent where the whole file is meant. */
  readonly sheet?: string;
  /** The cell, such as `F17`; absent where the whole row, sheet or file is meant. */
  readonly cell?: string;
  /** The row, counted from 1: its first cell is marked where no cell is named. */
  readonly row?: number;
  readonly heading?: string;
  /** What is wrong, without any value that must stay hidden. */
  readonly message: string;
  /** How to put it right. */
  readonly fix: string;
  readonly rule: string;
}

/** Everything that is written into a workbook: findings as data, and the words around them. */
export interface Annotation {
  readonly lang: 'en' | 'es';
  /** In the order in which they are listed. */
  readonly marks: readonly Mark[];
  /** Lines above the list: how much was found, what the colours mean. */
  readonly summary: readonly string[];
  /** Headings of the list: severity, sheet, cell, heading, message, repair, rule. */
  readonly headings: readonly [string, string, string, string, string, string, string];
  /** What a note says of findings of its cell that it does not hold. */
  readonly more: (count: number) => string;
  /** What the list says of cells of a sheet that bear no note, because it has too many. */
  readonly withoutNote: (sheet: string, count: number) => string;
}
