import { appendEvent } from './append-event.ts';
import { once, type Submission } from './once.ts';
import type { Store } from './open-store.ts';
import { Refused } from './refused.ts';

/**
 * Destroys what every revision of an entry says, and the salts. The journal still proves that there was an entry; nobody
 * can tell of what. What was deleted is overwritten in the file.
 *
 * @param reason a code, such as a court's order.
 * @throws Refused `no-such-entry`, `entry-expunged`.
 */
export function expungeEntry(
  store: Store,
  submission: Submission,
  request_id: string,
  reason: string,
): { readonly seq: number } {
  const { database, around } = store;
  const done = once(store, submission, { request_id, reason }, () => {
    const revisions = database.all('SELECT record IS NULL AS gone FROM entry WHERE request_id = ?', [request_id]);
    if (revisions.length === 0) throw new Refused('no-such-entry');
    if (revisions.every(({ gone }) => gone === 1)) throw new Refused('entry-expunged');
    const seq = appendEvent(database, {
      at: around.now(),
      account_id: submission.account_id,
      kind: 'entry-expunged',
      subject: request_id,
      body: { reason },
    });
    database.run('UPDATE entry SET record = NULL, salt = NULL WHERE request_id = ?', [request_id]);
    // The fingerprint of what was sent has no salt: whoever guesses a record could try it out.
    database.run("DELETE FROM submission WHERE json_extract(answer, '$.request_id') = ?", [request_id]);
    return { seq };
  });
  // The old text would live on in the write-ahead log until it is written over.
  database.all('PRAGMA wal_checkpoint(TRUNCATE)');
  return done;
}
