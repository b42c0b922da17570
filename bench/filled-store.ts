import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { periodOf } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { type Reference, saveReference } from '../apps/reporting/src/reference/save-reference.ts';
import { addEntry } from '../apps/reporting/src/store/add-entry.ts';
import { appendEvent } from '../apps/reporting/src/store/append-event.ts';
import { openStore, type Store } from '../apps/reporting/src/store/open-store.ts';

const examples = new URL('../schemas/v1/examples/', import.meta.url);
const lines = <T>(path: string): T[] =>
  readFileSync(new URL(path, examples), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** The account that logged everything, and the one that approved. */
export const CLERK = 'c'.repeat(32);
export const REVIEWER = 'd'.repeat(32);

/** Bytes of chance as hexadecimal digits. */
export const draw = (bytes: number) => randomBytes(bytes).toString('hex');

/** What a log looks like that is worked with. */
export interface Filling {
  /** So many a quarter, the last in the first quarter of 2026 and each quarter before it alike; all in that one where nothing is said. */
  readonly aQuarter?: number;
  /** So many of the last wait for a review, and the others were approved; all wait where nothing is said. */
  readonly waiting?: number;
}

/** The database of the fictional county's sheriff with so many entries, each with its event, in one transaction. */
export function filledStore(path: string, count: number, { aQuarter = count, waiting = count }: Filling = {}): Store {
  const store = openStore(path, { now: () => new Date().toISOString(), draw });
  const { database } = store;
  for (const [id, login, role] of [
    [CLERK, 'records-1', 'clerk'],
    [REVIEWER, 'sergeant-1', 'reviewer'],
  ] as const)
    database.run("INSERT INTO account (account_id, login, role, password) VALUES (?, ?, ?, 'x')", [id, login, role]);
  const references = [
    ...lines<Reference>('agencies.ndjson').filter(
      (one) => one.record === 'agency' && one.agency_id === 'us-zz-fbqnlriq',
    ),
    ...lines<Reference>('jurisdictions.ndjson'),
    JSON.parse(readFileSync(new URL('law/us-zz.json', examples), 'utf8')) as Reference,
  ];
  for (const record of references) saveReference(store, { account_id: CLERK, key: draw(16) }, record);
  const texts = entriesAlone().map((record) => JSON.stringify(record));
  const year = new Date().getFullYear();
  const over = waiting < count ? count - waiting : count;
  database.write(() => {
    for (let at = 0; at < count; at++) {
      const request_id = `${year}-${String(at + 1).padStart(4, '0')}`;
      // What waits is of the quarter after, so that the one before can go out.
      const quartersBack = at >= over ? -1 : Math.floor((over - 1 - at) / aQuarter);
      const record = JSON.parse(daysBack(texts[at % texts.length] ?? '', 91 * quartersBack)) as Request;
      const whole = { ...record, request_id, public_id: draw(16) } as Request;
      addEntry(store, CLERK, whole, periodOf(record.received_on ?? '', 'quarter'));
      if (at < count - waiting) approve(store, request_id);
    }
  });
  return store;
}

/** As `reviewEntry` does it, inside a transaction that is open. */
function approve({ database, around }: Store, request_id: string): void {
  const event = { at: around.now(), account_id: REVIEWER, kind: 'entry-reviewed', subject: `${request_id}/1` } as const;
  const seq = appendEvent(database, { ...event, body: { verdict: 'approved' } });
  database.run("INSERT INTO review (seq, request_id, revision, reviewer, verdict) VALUES (?, ?, 1, ?, 'approved')", [
    seq,
    request_id,
    REVIEWER,
  ]);
}

/** Entries of the first quarter that name no other entry. */
const entriesAlone = () =>
  lines<Request>('logs/larkmere-sheriff/requests.ndjson').filter(
    ({ revision, received_on = '', quantity, related_requests, custody }) =>
      revision === 1 &&
      received_on < '2026-04' &&
      quantity === undefined &&
      related_requests.length === 0 &&
      custody?.recorded_in === undefined,
  );

const daysBack = (text: string, days: number): string =>
  days === 0
    ? text
    : text.replaceAll(/"(20\d\d-\d\d-\d\d)(T[^"]*)?"/g, (_, day: string, time = '') => {
        const moved = new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
        return `"${moved}${time}"`;
      });
