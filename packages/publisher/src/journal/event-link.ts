import { createHash } from 'node:crypto';
import { canonicalForm } from '@daybook/reports';
import type { JournalEvent } from './journal-event.ts';

const DOMAIN = 'daybook/event/v1\0';

/**
 * The link of an event in the chain of its journal: the SHA-256 over the domain, the 32 bytes of the link before, and the
 * canonical form of the event.
 *
 * @param previous 64 hexadecimal digits.
 * @returns 64 hexadecimal digits.
 */
export function eventLink(event: JournalEvent, previous: string): string {
  return createHash('sha256').update(DOMAIN).update(previous, 'hex').update(canonicalForm(event), 'utf8').digest('hex');
}
