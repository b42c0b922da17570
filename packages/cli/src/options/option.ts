import type { Words } from '@daybook/types';

/** An option of a command, as the parser and the help know it. */
export interface Option {
  /** `-o, --out <file>` */
  readonly flags: string;
  readonly words: Words;
  /** What holds where nothing is typed. */
  readonly fallback?: string;
}
