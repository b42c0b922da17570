import type { QuarterlyReport } from '@daybook/types';
import type { CodeWords } from './code-words.ts';
import type { PrintOptions } from './print-options.ts';
import type { PrintWords } from './words/print-words.ts';

/** What every part of a printout is made from. */
export interface PrintSource extends PrintOptions {
  readonly report: QuarterlyReport;
  readonly codes: CodeWords;
  readonly words: PrintWords;
  /** Whose report it is, by name, or by id where no name is known. */
  readonly whose: string;
}
