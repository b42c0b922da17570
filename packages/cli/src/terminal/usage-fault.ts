import type { Words } from '@daybook/types';

/** A wrong use of the command. It says what is wrong and what to type, in both languages; the command ends with 2. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
