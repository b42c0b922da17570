import { createHash } from 'node:crypto';
import { canonicalForm } from '@daybook/reports';
import type { Agency, Agreement, Jurisdiction, LegalProfile, QuarterlyReport } from '@daybook/types';
import { appendEvent } from '../store/append-event.ts';
import { once, type Submission } from '../store/once.ts';
import type { Store } from '../store/open-store.ts';
import { referenceId } from './reference-id.ts';

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
  const { database, around } = store;
  return once(store, submission, asked, () => {
    const text = canonicalForm(record);
    const id = referenceId(record);
    const seq = appendEvent(database, {
      at: around.now(),
      account_id: submission.account_id,
      kind: 'reference-saved',
      subject: `${record.record}/${id}/${record.revision}`,
      body: { sha256: createHash('sha256').update(text).digest('hex') },
    });
    database.run('INSERT INTO reference (kind, id, revision, seq, record) VALUES (?, ?, ?, ?, ?)', [
      record.record,
      id,
      record.revision,
      seq,
      text,
    ]);
    return { seq };
  });
}
