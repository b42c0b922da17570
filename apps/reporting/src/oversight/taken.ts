import type { Words } from '@daybook/types';

/** What became of a file that was given: what it is, or why it was not taken. */
export interface Taken {
  /** The name of the file. */
  readonly name: string;
  readonly is: 'publication' | 'registry' | 'key' | 'map' | 'refused';
  readonly said: Words;
}
