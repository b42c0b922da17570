import type { Words } from '@daybook/types';

/** Why a state's release cannot be made of what was given. It says so in both languages. */
export class CannotRelease extends Error {
  override readonly name = 'CannotRelease';
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
