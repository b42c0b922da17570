import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readExportedKey, verifyRelease } from '@daybook/publisher';
import { openVerifiable } from '@daybook/publisher/node';
import { expect, test } from 'vitest';
import { demoClock } from '../src/demo/demo-clock.ts';
import { fillDemo } from '../src/demo/fill-demo.ts';
import { releasesOf } from '../src/publishing/releases.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { entryLines } from '../src/store/entries.ts';
import { madeStore } from './support/made-store.ts';

const examples = fileURLToPath(new URL('../../../schemas/v1/examples', import.meta.url));

async function filled() {
  const { store } = madeStore();
  store.database.run('DELETE FROM account');
  return {
    store,
    accounts: await fillDemo(store, examples, 'http://localhost:8017/public'),
  };
}

test('the demonstration has one account for each role, and entries in every standing, in a journal that holds', async () => {
  const { store, accounts } = await filled();
  const roles = store.database.all('SELECT role FROM account ORDER BY role').map(({ role }) => role);
  expect(roles).toEqual(['administrator', 'auditor', 'clerk', 'publisher', 'reviewer']);
  expect(accounts.map(({ role }) => role).toSorted()).toEqual(roles);
  const standings = new Map(entryLines(store.database).map(({ request_id, standing }) => [request_id, standing]));
  expect(standings.size).toBe(44);
  expect(new Set(standings.values())).toEqual(new Set(['approved', 'exigent', 'returned', 'waits']));
  expect(checkJournal(store.database).faults).toEqual([]);
  const [release, ...more] = releasesOf(store.database);
  expect([release?.periods, release?.is_single, more]).toEqual([['2026-Q1'], false, []]);
  const page = readFileSync(join(store.folder, 'public/index.html'), 'utf8');
  expect(page).toContain('received 19 requests with 26 asks');
  expect(page).toContain('$5,965.00');
  expect(page).toContain('Made-up data: this agency does not exist');
  const key = readExportedKey(readFileSync(join(store.folder, 'public/public-key.json'), 'utf8'));
  const { verdict } = await verifyRelease(openVerifiable(join(store.folder, 'public/releases/1')), {
    today: store.around.now().slice(0, 10),
    key,
  });
  expect(verdict).toBe('verified');
});

test('a demonstration runs after its log, also where the clock of the machine does not', () => {
  const early = Date.parse('2026-02-01T10:00:00Z');
  expect(demoClock(early, () => early + 5000)()).toBe('2026-08-17T16:00:05.000Z');
  const late = Date.parse('2027-02-01T10:00:00Z');
  expect(demoClock(late, () => late + 5000)()).toBe('2027-02-01T10:00:05.000Z');
});
