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
  /** Where it is not always wanted: whether what it looks at was given. It is told of only then. */
  isAsked?(facts: VerifyFacts): boolean;
  run(facts: VerifyFacts): Outcome | Promise<Outcome>;
}
