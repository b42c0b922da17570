import type { Words } from '@daybook/types';

/** A command cannot do what was asked, for a reason that whoever runs the machine can remove: it says what to do. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
