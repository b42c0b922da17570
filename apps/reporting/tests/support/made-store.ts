import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request } from '@daybook/types';
import { onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';

const log = new URL('../../../../schemas/v1/examples/logs/larkmere-sheriff/requests.ndjson', import.meta.url);
const records = readFileSync(log, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Request);

/** An entry of the fictional state, under another id or in another revision. */
export function entry(request_id: string, revision = 1): Request {
  return { ...records.find((record) => record.revision === 1), request_id, revision } as Request;
}

export const CLERK = 'c'.repeat(32);
export const OTHER = 'd'.repeat(32);

/** A number as a key of a submission. */
export const key = (number: number) => number.toString(16).padStart(32, '0');

/** A store on disk with two accounts, and a clock that the test sets. */
export function madeStore(): { readonly store: Store; readonly path: string; readonly clock: { now: string } } {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-store-'));
  const clock = { now: '2026-08-15T16:00:00.000Z' };
  let drawn = 0;
  const path = join(folder, 'daybook.db');
  const store = openStore(path, {
    now: () => clock.now,
    draw: (bytes) => (++drawn).toString(16).padStart(bytes * 2, '0'),
  });
  for (const [account_id, login, role] of [
    [CLERK, 'clerk', 'clerk'],
    [OTHER, 'reviewer', 'reviewer'],
  ])
    store.database.run('INSERT INTO account (account_id, login, role, password) VALUES (?, ?, ?, ?)', [
      account_id ?? '',
      login ?? '',
      role ?? '',
      'x',
    ]);
  onTestFinished(() => {
    store.database.close();
    rmSync(folder, { recursive: true });
  });
  return { store, path, clock };
}
