import { canonicalForm } from '@daybook/reports';
import { eventLink, firstLink, type JournalEvent } from '../../src/index.ts';

/** An event of a made-up journal, as the app writes it down, without its number. */
export const event = (at: string, kind: string, body: JournalEvent['body'] = {}): Omit<JournalEvent, 'seq'> => ({
  at,
  account_id: 'c'.repeat(32),
  kind,
  subject: 'LKS-26-001/1',
  body,
});

/** A journal of these events, as the app hands it out: a line each, linked to the one before. */
export function journalOf(events: readonly Omit<JournalEvent, 'seq'>[]): string[] {
  let previous = firstLink;
  return events.map((one, at) => {
    const whole = { ...one, seq: at + 1 };
    const hash = eventLink(whole, previous);
    const line = canonicalForm({ ...whole, previous, hash });
    previous = hash;
    return line;
  });
}
