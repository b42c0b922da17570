import { commitmentOf } from '@daybook/publisher';
import { canonicalForm } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { appendEvent } from './append-event.ts';
import type { Database } from './database.ts';
import { once, type Submission } from './once.ts';
import type { Store } from './open-store.ts';

/** What may be said beside the entry. */
export interface SaveOptions {
  /** What was sent in, where the record was made of it: the same form sent again is the same submission. The record itself where absent. */
  readonly asked?: object;
  /** Gives a new entry its id, in the same transaction, so that two who log at once get two ids. */
  readonly idOf?: (database: Database) => string;
}

/** What was saved. */
export interface Saved {
  readonly request_id: string;
  readonly revision: number;
  readonly seq: number;
}

/**
 * Saves one revision of an entry: the next of its id, or nothing. Two who correct the same entry at once do not overwrite
 * one another: the second is refused and sees the first.
 *
 * @param given valid by the standard; its `revision` is the one that it becomes.
 * @param quarter the quarter of its receipt, by the calendar of the agency.
 * @throws Refused `revision-taken`, `submission-differs`, `clock-set-back`.
 */
export function saveEntry(
  store: Store,
  submission: Submission,
  given: Request,
  quarter: string,
  { asked = given, idOf }: SaveOptions = {},
): Saved {
  const { database, around } = store;
  return once(store, submission, asked, () => {
    const record = idOf === undefined ? given : { ...given, request_id: idOf(database) };
    const salt = around.draw(16);
    const commitment = commitmentOf(record, Buffer.from(salt, 'hex'));
    const { request_id, revision } = record as { readonly request_id: string; readonly revision: number };
    const seq = appendEvent(database, {
      at: around.now(),
      account_id: submission.account_id,
      kind: 'entry-saved',
      subject: `${request_id}/${revision}`,
      body: { commitment },
    });
    database.run(
      'INSERT INTO entry (request_id, revision, seq, author, quarter, commitment, salt, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      [request_id, revision, seq, submission.account_id, quarter, commitment, salt, canonicalForm(record)],
    );
    return { request_id, revision, seq };
  });
}
