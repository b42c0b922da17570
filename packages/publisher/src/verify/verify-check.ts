import type { Words } from '@daybook/types';
import type { Outcome } from './outcome.ts';
import type { VerifyFacts } from './verify-facts.ts';

/** One check of a release. */
export interface VerifyCheck {
  readonly id: string;
  /** What holds where it is passed, in words. */
  readonly title: Words;
  /** True where it reads the records themselves, which takes longer than measuring files. */
  readonly readsRecords?: true;
  run(facts: VerifyFacts): Outcome | Promise<Outcome>;
}
