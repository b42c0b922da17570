import type { Words } from '@daybook/types';

/** What came of one check. */
export interface Outcome {
  /** `not-checked`: what it needs was not given, or cannot be read. */
  readonly result: 'holds' | 'fails' | 'not-checked';
  /** In one sentence what came out. */
  readonly said: Words;
  /** What speaks against it, one by one. */
  readonly found?: readonly Words[];
}
