import { canonicalForm } from '@daybook/reports';
import { chainHead } from '../commitments/chain-head.ts';
import { eventLink } from './event-link.ts';
import type { JournalEvent } from './journal-event.ts';
import type { JournalLink } from './journal-link.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Reads a line of a journal: an event of the app, or a line `commitment` of a ledger.
 *
 * @param previous the link before.
 * @param no the number that the line must have.
 * @returns `other` for another line of a ledger; nothing where it is no line of either.
 */
export function linkOfLine(line: string, previous: string, no: number): JournalLink | 'other' | undefined {
  const value = parsed(line);
  if (value === undefined) return undefined;
  if (typeof value.line === 'string') return value.line === 'commitment' ? ofLedger(value, previous, no) : 'other';
  return ofEvent(value, line, previous, no);
}

function ofLedger({ sha256 }: Values, previous: string, no: number): JournalLink | undefined {
  return isHash(sha256) ? { kind: 'ledger', no, link: chainHead([sha256], previous), commitment: sha256 } : undefined;
}

function ofEvent(value: Values, line: string, previous: string, no: number): JournalLink | undefined {
  const { hash, previous: stated, ...event } = value;
  // Written in another form, it might say to a reader what its link does not cover, such as a key that comes twice.
  if (!isHash(hash) || !isHash(stated) || !isEvent(event) || canonicalForm(value) !== line) return undefined;
  const isIntact = eventLink(event, stated) === hash;
  const fault = event.seq !== no ? 'gap' : stated !== previous || !isIntact ? 'changed' : undefined;
  const { commitment } = event.body;
  return {
    kind: 'events',
    no: event.seq,
    link: hash,
    at: event.at,
    ...(fault === undefined ? {} : { fault }),
    ...(event.kind === 'entry-saved' && isHash(commitment) ? { commitment } : {}),
  };
}

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** Nothing else may stand in the line, and nothing below its body: the link would have to cover it. */
function isEvent(value: Values): value is Values & JournalEvent {
  const { seq, at, account_id, kind, subject, body, ...more } = value;
  return (
    Object.keys(more).length === 0 &&
    Number.isSafeInteger(seq) &&
    [account_id, kind, subject].every((one) => typeof one === 'string') &&
    typeof at === 'string' &&
    new Date(Date.parse(at) || 0).toISOString() === at &&
    typeof body === 'object' &&
    body !== null &&
    !Array.isArray(body) &&
    Object.values(body).every((one) => typeof one === 'string' || Number.isSafeInteger(one))
  );
}

function parsed(line: string): Values | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Values) : undefined;
  } catch {
    return undefined;
  }
}
