import { ledgerText, readLedger } from '@daybook/publisher';
import { appendEvent } from './append-event.ts';
import type { Database } from './database.ts';
import type { Store } from './open-store.ts';
import { Refused } from './refused.ts';

/**
 * Destroys what every revision of an entry says, drafts that correct it, the salts, and the line of the ledger that ties it
 * to a public row. The journal still proves that there was an entry; nobody can tell of what. What was deleted is overwritten
 * in the file.
 *
 * @param account_id who does it: the machine, where it is done by a command.
 * @param reason a code of `expungeReasonWords`.
 * @throws Refused `no-such-entry`, `entry-expunged`, `clock-set-back`.
 */
export function expungeEntry(
  store: Store,
  account_id: string,
  request_id: string,
  reason: string,
): { readonly seq: number } {
  const { database, around } = store;
  const done = database.write(() => {
    const revisions = database.all('SELECT record IS NULL AS gone FROM entry WHERE request_id = ?', [request_id]);
    if (revisions.length === 0) throw new Refused('no-such-entry');
    if (revisions.every(({ gone }) => gone === 1)) throw new Refused('entry-expunged');
    const seq = appendEvent(database, {
      at: around.now(),
      account_id,
      kind: 'entry-expunged',
      subject: request_id,
      body: { reason },
    });
    database.run('UPDATE entry SET record = NULL, salt = NULL WHERE request_id = ?', [request_id]);
    forgetInLedger(database, request_id);
    forgetDrafts(database, request_id);
    // The fingerprint of what was sent has no salt: whoever guesses a record could try it out.
    database.run("DELETE FROM submission WHERE json_extract(answer, '$.request_id') = ?", [request_id]);
    return { seq };
  });
  // The old text would live on in the write-ahead log until it is written over.
  database.all('PRAGMA wal_checkpoint(TRUNCATE)');
  return done;
}

/** Whoever was correcting it has all of it in a draft. */
function forgetDrafts(database: Database, request_id: string): void {
  for (const { draft_id, body } of database.all('SELECT draft_id, body FROM draft'))
    if (new URLSearchParams(String(body)).get('correcting') === request_id)
      database.run('DELETE FROM draft WHERE draft_id = ?', [String(draft_id)]);
}

/** Without its line nobody can tell which public row stood for the entry; the next release says that one was expunged. */
function forgetInLedger(database: Database, request_id: string): void {
  const kept = database.one('SELECT text FROM ledger');
  if (kept === undefined) return;
  const ledger = readLedger(String(kept.text));
  const entries = ledger.entries.filter((entry) => entry.request_id !== request_id);
  database.run('UPDATE ledger SET text = ?', [ledgerText({ ...ledger, entries })]);
}
