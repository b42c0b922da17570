import type { VerificationCode } from '@daybook/types';

/** Whether a statement about a law is shown as a draft: its text was read in a summary only, or not at all. */
export function isDraft(verification: VerificationCode): boolean {
  return verification === 'secondary' || verification === 'from-memory';
}
