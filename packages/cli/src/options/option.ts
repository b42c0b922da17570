import type { Words } from '@daybook/types';

/** An option of a command, as the parser and the help know it. */
export interface Option {
  /** `-o, --out <file>` */
  readonly flags: string;
  /** What it does; as a function where the words are not at hand, so that no other command loads them. */
  readonly words: Words | (() => Promise<Words>);
  /** What holds where nothing is typed. */
  readonly fallback?: string;
  /** Whether it may be typed several times: then the command gets a list. */
  readonly isMany?: true;
}
