import { commitmentOf } from '@daybook/publisher';
import { canonicalForm, endOfAsk, isCounted } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { appendEvent } from './append-event.ts';
import type { Store } from './open-store.ts';

/** What was saved. */
export interface Saved {
  readonly request_id: string;
  readonly revision: number;
  readonly seq: number;
}

/**
 * Writes one revision of an entry with its line in the journal, inside the transaction of whoever calls.
 *
 * @throws what a trigger of the database raises, such as `revision-taken`; Refused `clock-set-back`.
 */
export function addEntry({ database, around }: Store, account_id: string, record: Request, quarter: string): Saved {
  const salt = around.draw(16);
  const commitment = commitmentOf(record, Buffer.from(salt, 'hex'));
  const { request_id, revision } = record as { readonly request_id: string; readonly revision: number };
  const seq = appendEvent(database, {
    at: around.now(),
    account_id,
    kind: 'entry-saved',
    subject: `${request_id}/${revision}`,
    body: { commitment },
  });
  database.run(
    'INSERT INTO entry (request_id, revision, seq, author, quarter, commitment, salt, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [request_id, revision, seq, account_id, quarter, commitment, salt, canonicalForm(record)],
  );
  database.run('UPDATE latest SET is_counted = ?, open_asks = ? WHERE request_id = ?', [
    isCounted(record) ? 1 : 0,
    record.asks.filter((ask) => endOfAsk(ask, { dateOf: (on) => on }).how === 'open').length,
    request_id,
  ]);
  return { request_id, revision, seq };
}
