import type { JournalEvent as AnyEvent } from '@daybook/publisher';
import type { SqlRow } from './database.ts';

/** What may happen. Content of records is never part of an event: only ids, codes and fingerprints. */
export const eventKinds = [
  'account-closed',
  'account-made',
  'account-reopened',
  'account-reset',
  'backup-restored',
  'entry-expunged',
  'entry-reviewed',
  'entry-saved',
  'file-brought',
  'key-made',
  'log-handed-out',
  'nil-certified',
  'password-set',
  'reference-saved',
  'release-approved',
  'release-made',
  'role-changed',
  'terms-set',
] as const;
type EventKind = (typeof eventKinds)[number];

/** One line of the journal of this program. */
export type JournalEvent = AnyEvent<EventKind>;

/** Stands for whoever runs the machine, where no account acted. */
export const MACHINE = '0'.repeat(32);

/** An event as its row has it. */
export function eventOf(row: SqlRow): JournalEvent {
  const { seq, at, account_id, kind, subject, body } = row;
  return { seq, at, account_id, kind, subject, body: JSON.parse(String(body)) } as JournalEvent;
}
