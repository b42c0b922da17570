import { eventLink, firstLink } from '@daybook/publisher';
import { canonicalForm } from '@daybook/reports';
import type { Database } from './database.ts';
import type { JournalEvent } from './event.ts';
import { Refused } from './refused.ts';

/**
 * Adds a line to the journal, inside the transaction of what it tells of. The clock may stand still, and not go back by more
 * than a minute: times of a log that turn back prove nothing.
 *
 * @returns the number of the event.
 */
export function appendEvent(database: Database, event: Omit<JournalEvent, 'seq'>): number {
  const last = database.one('SELECT seq, at, hash FROM event ORDER BY seq DESC LIMIT 1');
  if (last !== undefined && Date.parse(event.at) < Date.parse(String(last.at)) - 60_000)
    throw new Refused('clock-set-back');
  const seq = Number(last?.seq ?? 0) + 1;
  const previous = String(last?.hash ?? firstLink);
  const whole = { ...event, seq };
  database.run(
    'INSERT INTO event (seq, at, account_id, kind, subject, body, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      seq,
      event.at,
      event.account_id,
      event.kind,
      event.subject,
      canonicalForm(event.body),
      previous,
      eventLink(whole, previous),
    ],
  );
  return seq;
}
