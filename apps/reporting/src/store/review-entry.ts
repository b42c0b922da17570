import { addEntry } from './add-entry.ts';
import { appendEvent } from './append-event.ts';
import { bypassed } from './bypassed.ts';
import type { Database } from './database.ts';
import { once, type Submission } from './once.ts';
import type { Store } from './open-store.ts';
import { Refused } from './refused.ts';

/** What a reviewer says of one revision of an entry. */
export interface Review {
  readonly request_id: string;
  readonly revision: number;
  /** `exigent`: there was no time for a second person; the report shows it. */
  readonly verdict: 'approved' | 'returned' | 'exigent';
  /** A code; needed unless it is approved. */
  readonly reason?: string;
  /** Of how many that were approved together it is one: the journal says so. */
  readonly together?: number;
}

/**
 * Records a review. The database itself refuses that somebody approves their own entry, that an older revision is judged,
 * and that one is judged twice.
 *
 * What counts as exigent says so in its record too, see `bypassed`: in its next revision, which is the one that is judged.
 *
 * @throws Refused `own-entry`, `entry-went-on`, `reviewed-already`, `no-such-entry`, `revision-taken`.
 */
export function reviewEntry(store: Store, submission: Submission, review: Review): { readonly seq: number } {
  const { database, around } = store;
  const { request_id, revision, verdict, reason, together } = review;
  return once(store, submission, review, () => {
    const entry = database.one('SELECT quarter, record FROM entry WHERE request_id = ? AND revision = ?', [
      request_id,
      revision,
    ]);
    if (entry === undefined) throw new Refused('no-such-entry');
    const said =
      verdict === 'exigent' && entry.record !== null ? bypassed(JSON.parse(String(entry.record))) : undefined;
    if (said !== undefined) {
      if (isReviewed(database, review)) throw new Refused('reviewed-already');
      addEntry(store, submission.account_id, said, String(entry.quarter));
    }
    const judged = said?.revision ?? revision;
    const seq = appendEvent(database, {
      at: around.now(),
      account_id: submission.account_id,
      kind: 'entry-reviewed',
      subject: `${request_id}/${judged}`,
      body: { verdict, ...(reason === undefined ? {} : { reason }), ...(together === undefined ? {} : { together }) },
    });
    database.run(
      'INSERT INTO review (seq, request_id, revision, reviewer, verdict, reason) VALUES (?, ?, ?, ?, ?, ?)',
      [seq, request_id, judged, submission.account_id, verdict, reason ?? null],
    );
    return { seq };
  });
}

const isReviewed = (database: Database, { request_id, revision }: Review): boolean =>
  database.one('SELECT 1 FROM review WHERE request_id = ? AND revision = ?', [request_id, revision]) !== undefined;
