import { createHash } from 'node:crypto';
import type { Submission } from '../store/once.ts';

/** A submission of the demonstration: the same act has the same key. */
export const submissionOf = (account_id: string, act: string): Submission => ({
  account_id,
  key: createHash('sha256').update(act).digest('hex').slice(0, 32),
});
