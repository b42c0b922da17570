import type { Words } from '@daybook/types';

/** Why a key cannot be used. */
export type WhyNoKey = 'not-a-key-file' | 'damaged' | 'wrong-passphrase' | 'passphrase-too-short' | 'another-agency';

/** A key that cannot be used: what is wrong and what to do, in both languages. */
export class KeyFault extends Error {
  override readonly name = 'KeyFault';
  readonly why: WhyNoKey;
  readonly words: Words;

  constructor(why: WhyNoKey, words: Words) {
    super(words.en);
    this.why = why;
    this.words = words;
  }
}
