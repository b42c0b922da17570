import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attackRelease, readExportedKey, verifyRelease } from '@daybook/publisher';
import { openRelease, openVerifiable } from '@daybook/publisher/node';
import { expect, test } from 'vitest';
import { releasesOf } from '../src/publishing/releases.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { keepLarkmere, larkmereLog } from './support/larkmere.ts';
import { logged } from './support/logged.ts';
import { madeApp } from './support/made-app.ts';
import { CLERK } from './support/made-store.ts';

const WORDS = 'ladder copper violin';
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

/** The app of Larkmere with its log of the first half of 2026 approved, and hands that press its buttons. */
function larkmere() {
  const made = madeApp();
  const { store, ask, as, jobs } = made;
  keepLarkmere(store, CLERK);
  logged(store, larkmereLog());
  const at = '/quarters/2026-Q1';
  const page = async (path: string, role: Parameters<typeof as>[0] = 'publisher') =>
    (await ask('GET', path, { cookie: as(role) })).text();
  const post = (path: string, fields: Record<string, string>, role: Parameters<typeof as>[0] = 'publisher') =>
    ask('POST', path, { cookie: as(role), form: form(fields) });
  const planOn = async () => /name="plan" value="([0-9a-f]{64})"/.exec(await page(at))?.[1] ?? '';
  const preview = async () => {
    await post(`${at}/preview`, {});
    await jobs.idle();
  };
  return { ...made, at, page, post, planOn, preview };
}

test('a quarter goes out: looked at, approved by two persons, signed; anybody can check it', async () => {
  const { store, faults, jobs, at, page, post, planOn, preview } = larkmere();
  expect((await post('/keys', { passphrase: WORDS, again: WORDS }, 'administrator')).status).toBe(303);
  await preview();
  const shown = await page(`${at}/preview`);
  expect(shown).toContain('This is what would go out.');
  const plan = await planOn();
  expect((await post(`${at}/publish`, { plan, passphrase: WORDS })).status).toBe(409);
  expect((await post(`${at}/approve`, { plan, role: 'reviewer' }, 'reviewer')).status).toBe(303);
  expect((await post(`${at}/publish`, { plan, passphrase: WORDS })).status).toBe(409);
  expect((await post(`${at}/approve`, { plan, role: 'publisher' })).status).toBe(303);
  expect((await post(`${at}/publish`, { plan, passphrase: WORDS })).status).toBe(303);
  await jobs.idle();
  expect(await page(`${at}/work`)).toBe('');
  expect(faults).toEqual([]);

  const [release] = releasesOf(store.database);
  const folder = join(store.folder, 'published', release?.folder ?? '');
  const key = readExportedKey(await page('/keys/public-key.json'));
  const verified = await verifyRelease(openVerifiable(folder), { today: '2026-08-15', key });
  expect(verified.checks.filter(({ result }) => result !== 'holds')).toEqual([]);
  expect((await attackRelease(openRelease(folder))).leaks).toEqual([]);
  expect(checkJournal(store.database).faults).toEqual([]);
  const tied = readFileSync(join(folder, 'log/commitments.csv'), 'utf8').trimEnd().split('\r\n').slice(1);
  expect(tied.length).toBe(release?.entries);
  const kept = store.database.all('SELECT commitment FROM entry').map(({ commitment }) => commitment);
  expect(tied.filter((line) => !kept.includes(line.split(',')[2] ?? ''))).toEqual([]);
}, 60_000);
