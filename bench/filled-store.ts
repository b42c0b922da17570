import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { commitmentOf } from '@daybook/publisher';
import { canonicalForm } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { type Reference, saveReference } from '../apps/reporting/src/reference/save-reference.ts';
import { appendEvent } from '../apps/reporting/src/store/append-event.ts';
import { openStore, type Store } from '../apps/reporting/src/store/open-store.ts';

const examples = new URL('../schemas/v1/examples/', import.meta.url);
const lines = <T>(path: string): T[] =>
  readFileSync(new URL(path, examples), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** The account that logged everything. */
export const CLERK = 'c'.repeat(32);

/** Bytes of chance as hexadecimal digits. */
export const draw = (bytes: number) => randomBytes(bytes).toString('hex');

/** The database of the fictional county's sheriff with so many entries, each with its event, in one transaction. */
export function filledStore(path: string, count: number): Store {
  const store = openStore(path, { now: () => new Date().toISOString(), draw });
  const { database } = store;
  database.run("INSERT INTO account (account_id, login, role, password) VALUES (?, 'records-1', 'clerk', 'x')", [
    CLERK,
  ]);
  const references = [
    ...lines<Reference>('agencies.ndjson').filter(
      (one) => one.record === 'agency' && one.agency_id === 'us-zz-fbqnlriq',
    ),
    ...lines<Reference>('jurisdictions.ndjson'),
    JSON.parse(readFileSync(new URL('law/us-zz.json', examples), 'utf8')) as Reference,
  ];
  for (const record of references) saveReference(store, { account_id: CLERK, key: draw(16) }, record);
  const entries = lines<Request>('logs/larkmere-sheriff/requests.ndjson').filter(({ revision }) => revision === 1);
  const year = new Date().getFullYear();
  database.write(() => {
    for (let at = 0; at < count; at++) {
      const request_id = `${year}-${String(at + 1).padStart(4, '0')}`;
      const record = { ...entries[at % entries.length], request_id } as Request;
      const salt = draw(16);
      const commitment = commitmentOf(record, Buffer.from(salt, 'hex'));
      const event = {
        at: store.around.now(),
        account_id: CLERK,
        kind: 'entry-saved',
        subject: `${request_id}/1`,
      } as const;
      const seq = appendEvent(database, { ...event, body: { commitment } });
      database.run(
        'INSERT INTO entry (request_id, revision, seq, author, quarter, commitment, salt, record) VALUES (?, 1, ?, ?, ?, ?, ?, ?)',
        [request_id, seq, CLERK, `${year}-Q1`, commitment, salt, canonicalForm(record)],
      );
    }
  });
  return store;
}
