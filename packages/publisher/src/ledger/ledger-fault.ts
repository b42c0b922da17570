import type { Words } from '@daybook/types';

/** A ledger that cannot be used: it says why and what to do. Nothing of what it holds is repeated. */
export class LedgerFault extends Error {
  override readonly name = 'LedgerFault';
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
