import { appendEvent } from '../store/append-event.ts';
import { once, type Submission } from '../store/once.ts';
import type { Store } from '../store/open-store.ts';
import type { Terms } from './terms.ts';

/** Sets the terms of the next releases; the earlier ones stay readable. */
export function setTerms(store: Store, submission: Submission, terms: Terms): { readonly seq: number } {
  const { database, around } = store;
  const { k_anonymity, small_cell, embargo_days } = terms;
  return once(store, submission, terms, () => {
    const seq = appendEvent(database, {
      at: around.now(),
      account_id: submission.account_id,
      kind: 'terms-set',
      subject: 'terms',
      body: { k_anonymity, small_cell, embargo_days },
    });
    database.run('INSERT INTO terms (seq, body) VALUES (?, ?)', [seq, JSON.stringify(terms)]);
    return { seq };
  });
}
