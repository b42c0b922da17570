import type { Words } from '@daybook/types';

/** The folder in which a dataset should be built holds something else, or there is nothing to build from. It says so in both languages. */
export class CannotBuild extends Error {
  override readonly name = 'CannotBuild';
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
