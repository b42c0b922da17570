import type { Words } from '@daybook/types';
import type { Outcome } from './outcome.ts';

/** What came of one check, with what it looked at. */
export interface VerifiedCheck extends Outcome {
  readonly id: string;
  readonly title: Words;
}

/** The result of a verification. */
export interface Verified {
  /** `failed`: a check does not hold. `key-not-known`: none fails, and nobody said whose key it is. `verified`: otherwise. */
  readonly verdict: 'verified' | 'key-not-known' | 'failed';
  readonly name: string;
  readonly checks: readonly VerifiedCheck[];
}
