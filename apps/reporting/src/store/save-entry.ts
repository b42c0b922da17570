import type { Request } from '@daybook/types';
import { addEntry, type Saved } from './add-entry.ts';
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
  return once(store, submission, asked, () => {
    const record = idOf === undefined ? given : { ...given, request_id: idOf(store.database) };
    return addEntry(store, submission.account_id, record, quarter);
  });
}
