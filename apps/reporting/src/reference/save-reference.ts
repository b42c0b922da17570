import type { Agency, Agreement, Jurisdiction, LegalProfile, QuarterlyReport } from '@daybook/types';
import { once, type Submission } from '../store/once.ts';
import type { Store } from '../store/open-store.ts';
import { addReference } from './add-reference.ts';

/** A record about the agency itself or its surroundings, such as its numbers of context: nothing in it is about a person. */
export type Reference = Agency | Agreement | Jurisdiction | LegalProfile | QuarterlyReport;

/**
 * Saves a revision of a reference record: the next of its id.
 *
 * @param asked what was sent in, where the record was made of it.
 * @throws Refused `submission-differs`, `clock-set-back`.
 */
export function saveReference(
  store: Store,
  submission: Submission,
  record: Reference,
  asked: object = record,
): { readonly seq: number } {
  return once(store, submission, asked, () => addReference(store, submission.account_id, record));
}
