import { createHash } from 'node:crypto';
import { canonicalForm } from '@daybook/reports';
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

/** One line of the journal. */
export interface JournalEvent {
  readonly seq: number;
  /** Instant in UTC, to the millisecond. */
  readonly at: string;
  readonly account_id: string;
  readonly kind: EventKind;
  /** What it happened to, such as a request id and its revision. */
  readonly subject: string;
  readonly body: Readonly<Record<string, string | number>>;
}

export const FIRST_LINK = '0'.repeat(64);

/** Stands for whoever runs the machine, where no account acted. */
export const MACHINE = '0'.repeat(32);

const DOMAIN = 'daybook/event/v1\0';

/** The link of an event in the chain: the SHA-256 over the link before and the canonical form of the event. */
export function linkOf(event: JournalEvent, previous: string): string {
  return createHash('sha256').update(DOMAIN).update(previous, 'hex').update(canonicalForm(event), 'utf8').digest('hex');
}

/** An event as its row has it. */
export function eventOf(row: SqlRow): JournalEvent {
  const { seq, at, account_id, kind, subject, body } = row;
  return { seq, at, account_id, kind, subject, body: JSON.parse(String(body)) } as JournalEvent;
}
