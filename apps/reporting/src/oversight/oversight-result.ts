import type { Words } from '@daybook/types';
import type { Taken } from './taken.ts';

/** The pages of one state. */
export interface StatePages {
  /** Postal code. */
  readonly state: string;
  readonly name: string;
  /** Who reported, in the sentence that stands before every sum; nothing where no quarter is there. */
  readonly coverage?: Words;
  readonly agencies: number;
}

/** What the last build came to, or why there is none. */
export interface OversightResult {
  /** The day of the build. */
  readonly on: string;
  readonly taken: readonly Taken[];
  /** Why no pages were made; then those that were there stay. */
  readonly refused?: Words;
  readonly states: readonly StatePages[];
  /** How many publications are used, were replaced by later ones, or are set aside. */
  readonly uses: Readonly<Record<'current' | 'superseded' | 'set-aside', number>>;
  /** Of how many the signer is known from elsewhere, is not, or the signature does not hold. */
  readonly signatures: Readonly<Record<'verified' | 'holds' | 'broken', number>>;
  readonly findings: readonly { readonly folder: string; readonly message: Words; readonly detail?: Words }[];
}
