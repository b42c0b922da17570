import type { Words } from '@daybook/types';
import type { Keyboard } from './type-unseen.ts';

/** Where a passphrase may come from. */
export interface PassphraseSource {
  /** The variable of the environment that may hold it. */
  readonly variable: string;
  /** What was typed for the option that names a file. */
  readonly file: unknown;
  /** That option, as it is typed. */
  readonly option: string;
  /** What is asked at a terminal. */
  readonly question: Words;
  /** Whether it is new, and must be typed twice. */
  readonly isNew?: boolean;
  /** The keyboard; that of this process where nothing is said, if it has one. */
  readonly keyboard?: Keyboard | undefined;
}
