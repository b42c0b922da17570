import { createHash } from 'node:crypto';
import { canonicalForm } from '@daybook/reports';
import { appendEvent } from '../store/append-event.ts';
import type { Store } from '../store/open-store.ts';
import { referenceId } from './reference-id.ts';
import type { Reference } from './save-reference.ts';

/**
 * Writes one revision of a reference record with its line in the journal, inside the transaction of whoever calls.
 *
 * @throws Refused `clock-set-back`.
 */
export function addReference(
  { database, around }: Store,
  account_id: string,
  record: Reference,
): { readonly seq: number } {
  const text = canonicalForm(record);
  const id = referenceId(record);
  const seq = appendEvent(database, {
    at: around.now(),
    account_id,
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
}
