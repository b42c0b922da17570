import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readExportedKey, verifyRelease } from '@daybook/publisher';
import { openVerifiable } from '@daybook/publisher/node';
import { expect, test } from 'vitest';
import { collectDemo } from '../src/demo/collect-demo.ts';
import { demoClock } from '../src/demo/demo-clock.ts';
import { fillDemo } from '../src/demo/fill-demo.ts';
import { draftsOf } from '../src/entry/drafts.ts';
import { carryOutOversight } from '../src/oversight/carry-out-oversight.ts';
import { releasesOf } from '../src/publishing/releases.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { entryLines } from '../src/store/entries.ts';
import { madeStore } from './support/made-store.ts';

const examples = fileURLToPath(new URL('../../../schemas/v1/examples', import.meta.url));

async function filled() {
  const { store, clock } = madeStore();
  clock.now = demoClock(0, () => 0)();
  store.database.run('DELETE FROM account');
  return { store, ...(await fillDemo(store, examples, 'http://localhost:8017/public')) };
}

test('the demonstration has one account for each role, and entries in every standing, in a journal that holds', async () => {
  const { store, accounts, statewide } = await filled();
  const roles = store.database.all('SELECT role FROM account ORDER BY role').map(({ role }) => role);
  expect(roles).toEqual(['administrator', 'auditor', 'clerk', 'publisher', 'reviewer']);
  expect(accounts.map(({ role }) => role).toSorted()).toEqual(roles);
  const standings = new Map(entryLines(store.database).map(({ request_id, standing }) => [request_id, standing]));
  expect(standings.size).toBe(44);
  expect(new Set(standings.values())).toEqual(new Set(['approved', 'exigent', 'expunged', 'returned', 'waits']));
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
  const clerk = accounts.find(({ role }) => role === 'clerk')?.login ?? '';
  const id = String(store.database.one('SELECT account_id FROM account WHERE login = ?', [clerk])?.account_id);
  expect(draftsOf(store, id).map(({ form }) => form.get('instrument'))).toEqual(['i-247a']);

  const { taken, states, signatures, findings } = await carryOutOversight(await collectDemo(statewide));
  expect(taken.map(({ is }) => is).sort()).toEqual([
    ...Array.from({ length: 6 }, () => 'key'),
    'map',
    ...Array.from({ length: 9 }, () => 'publication'),
    'registry',
  ]);
  expect(signatures).toEqual({ verified: 9, holds: 0, broken: 0 });
  expect(findings).toEqual([]);
  expect(states.map(({ agencies, coverage }) => [agencies, coverage?.en])).toEqual([
    [8, '2026-Q1: 6 of 7 expected: 5 reported, 1 nil, 1 silent, 1 late'],
  ]);
  const pageOf = (name: string) => readFileSync(join(store.folder, 'statewide/pages/zz', name), 'utf8');
  expect(pageOf('who-reported.html')).toContain('Dunmarrow Police Department');
  expect(pageOf('agencies.html')).toContain('Dunmarrow County Jail');
  expect(pageOf('index.html')).toContain('Requests from immigration authorities in Zephyra');
  const places = pageOf('places.html');
  const names = [...places.matchAll(/<bdi>([^<]*)<\/bdi>/g)].map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(['Larkmere County', 'Dunmarrow County', 'Tallowgate']));
  expect(places).toContain('<path class="ground ground-all"');
  // Whoever never published has told nobody where it is.
  expect(places.match(/its place is not known/g)?.length).toBe(1);
});

test('a demonstration begins on one day, whatever day the machine has', () => {
  const early = Date.parse('2026-02-01T10:00:00Z');
  expect(demoClock(early, () => early + 5000)()).toBe('2026-07-20T16:00:05.000Z');
  const late = Date.parse('2027-02-01T10:00:00Z');
  expect(demoClock(late, () => late + 5000)()).toBe('2026-07-20T16:00:05.000Z');
});
