import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLimits, unzip } from '@daybook/files';
import { attackRelease, readExportedKey, verifyRelease } from '@daybook/publisher';
import { openRelease, openVerifiable } from '@daybook/publisher/node';
import type { Publication, QuarterlyReport, Request } from '@daybook/types';
import { expect, test } from 'vitest';
import { journalText } from '../src/export/journal-text.ts';
import { carryOutApart } from '../src/publishing/carry-out-apart.ts';
import { finishReleases } from '../src/publishing/finish-releases.ts';
import { orderOf } from '../src/publishing/order-of.ts';
import { quarterStanding } from '../src/publishing/quarter-standing.ts';
import { releasesOf } from '../src/publishing/releases.ts';
import { showPublic } from '../src/publishing/show-public.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { expungeEntry } from '../src/store/expunge-entry.ts';
import { larkmereLog } from './support/larkmere.ts';
import { logged } from './support/logged.ts';
import { CLERK } from './support/made-store.ts';
import { PASSPHRASE, publishingOffice } from './support/publishing-office.ts';

const TODAY = '2026-08-15';
const log = larkmereLog();
const statementIn = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { readonly daybook: Publication }).daybook;

test('quarters go out: looked at, approved by two, signed; corrected, they go out again; anybody can check both', async () => {
  const office = publishingOffice(log);
  const { store, at, page, post, makeKey, preview, approve, publish } = office;
  const folderOf = (no: number) => join(store.folder, 'published', releasesOf(store.database)[no - 1]?.folder ?? '');
  await makeKey();
  expect((await preview()).headers.get('location')).toBe(`${at}/preview`);
  const shown = await page(`${at}/preview`);
  expect(shown).toContain('This is what would go out.');
  expect(shown).toContain('An entry that stands out');
  expect((await publish()).status).toBe(409);
  expect((await approve('reviewer')).status).toBe(303);
  expect((await publish()).status).toBe(409);
  expect((await approve('publisher')).status).toBe(303);
  const wrong = await publish({ passphrase: 'ladder copper guitar' });
  expect(await wrong.text()).toContain('The passphrase does not open the key.');
  expect(releasesOf(store.database)).toEqual([]);
  expect((await publish()).headers.get('location')).toBe(at);

  const tied = readFileSync(join(folderOf(1), 'log/commitments.csv'), 'utf8')
    .trimEnd()
    .split('\r\n')
    .slice(1);
  const kept = store.database.all('SELECT commitment FROM entry').map(({ commitment }) => commitment);
  expect(tied).toHaveLength(releasesOf(store.database)[0]?.entries ?? 0);
  expect(tied.filter((line) => !kept.includes(line.split(',')[2] ?? ''))).toEqual([]);
  const zip = await office.ask('GET', '/releases/1', { cookie: office.as('publisher') });
  const unzipped = await unzip(new Uint8Array(await zip.arrayBuffer()), defaultLimits);
  expect(unzipped).toHaveLength(openRelease(folderOf(1)).paths.length);
  expect(existsSync(join(store.folder, 'public/index.html'))).toBe(true);

  office.clock.now = '2026-08-15T18:00:00.000Z';
  const was = log.find(({ request_id }) => request_id === 'LKS-26-014') as Request;
  const asks = was.asks.map((ask) => ({
    ...ask,
    decisions: ask.decisions.map((one) => ({ ...one, decision: 'complied-partial' })),
  }));
  logged(store, [{ ...was, revision: 2, revision_reason: 'correction-decision', asks } as Request]);
  expect((await post(`${at}/context`, { 'value-bookings': '1,146', citation: 'Jail Standards Board' })).status).toBe(
    303,
  );
  expect(await page(at)).toContain('Nobody has approved it as it stands now.');
  expect((await approve('reviewer')).status).toBe(409);
  await preview();
  const changed = await page(`${at}/preview`);
  expect(changed).toContain('Correction: decision recorded wrongly');
  expect(changed).not.toContain('CHANGED SILENTLY');
  await approve('publisher');
  expect((await publish()).status).toBe(409);
  expect((await publish({ single: 'yes' })).headers.get('location')).toBe(at);
  expect(await page(at)).toContain('One person');

  const known = readExportedKey(await page('/keys/public-key.json'));
  const [first, second] = [openVerifiable(folderOf(1)), openVerifiable(folderOf(2))];
  const journal = async function* () {
    for (const lines of journalText(store.database)) yield Buffer.from(lines);
  };
  const { head } = checkJournal(store.database);
  const checks = await Promise.all([
    verifyRelease(first, { today: TODAY, key: known }),
    verifyRelease(second, { today: TODAY, key: known, previous: [first], journal, noted: [head] }),
  ]);
  expect(checks.flatMap(({ checks }) => checks).filter(({ result }) => result !== 'holds')).toEqual([]);
  expect((await attackRelease(second, { with: [first] })).leaks).toEqual([]);
  expect(statementIn(folderOf(2))).toMatchObject({
    single_approver: true,
    approvals: [{ role: 'publisher' }],
    changes: [{ reason: 'correction-decision' }],
  });
  expect(checkJournal(store.database).faults).toEqual([]);

  const inPublic = (path: string) => readFileSync(join(store.folder, 'public', path), 'utf8');
  const next = { passphrase: 'four quiet green doors', again: 'four quiet green doors', old: PASSPHRASE };
  expect((await post('/keys', next, 'administrator')).status).toBe(303);
  await office.jobs.idle();
  expect(readExportedKey(inPublic('public-key.json')).rotations).toMatchObject([{ rotated_from: known.fingerprint }]);
  const [address, elsewhere] = ['http://localhost:8017/public', 'https://open.example.gov'];
  const { mtimeMs } = statSync(join(store.folder, 'public'));
  await showPublic(store.database, { folder: store.folder, address, is_demo: false });
  expect(statSync(join(store.folder, 'public')).mtimeMs).toBe(mtimeMs);
  await showPublic(store.database, { folder: store.folder, address: elsewhere, is_demo: false });
  expect(inPublic('feed.xml')).toContain(`href="${elsewhere}/feed.xml"`);
  const mark = join(store.folder, 'public.shows.json');
  writeFileSync(mark, readFileSync(mark, 'utf8').replace(/"program":"[^"]+"/, '"program":"the one before"'));
  rmSync(join(store.folder, 'public', 'index.html'));
  await showPublic(store.database, { folder: store.folder, address: elsewhere, is_demo: false });
  expect(inPublic('index.html')).toContain('<h1>');
  expect(office.faults).toEqual([]);
}, 90_000);

test('a quarter in which nothing came goes out as certified none, and not before', async () => {
  const { store, at, page, post, makeKey, preview, approve, publish } = publishingOffice([], '2026-Q2');
  await makeKey();
  await preview();
  expect(await page(at)).toContain('There is no entry in this quarter.');
  expect((await approve('reviewer')).status).toBe(409);
  expect((await post(`${at}/nil`, { scope: 'all-requests' })).status).toBe(422);
  expect((await post(`${at}/nil`, { scope: 'all-requests', office: 'Records Division' })).status).toBe(303);
  await preview();
  await approve('reviewer');
  await approve('publisher');
  await publish();
  const [release] = releasesOf(store.database);
  const path = join(store.folder, 'published', release?.folder ?? '', 'reports/2026-Q2.json');
  const report = JSON.parse(readFileSync(path, 'utf8')) as QuarterlyReport;
  expect(report.nil).toEqual([{ scope: 'all-requests', certified_on: TODAY, office: 'Records Division' }]);
}, 60_000);

test('the work runs in a thread of its own, and a machine that stops in the middle loses no release', async () => {
  const { store, makeKey, approve, lookedAt } = publishingOffice(log.slice(0, 3));
  await makeKey();
  lookedAt();
  await approve('reviewer');
  await approve('publisher');
  const standing = quarterStanding(store, '2026-Q1');
  if (standing === undefined) throw new Error('There is no such quarter.');
  const asked = { store, lang: 'en', publicAddress: 'http://localhost:8017/public', isDemo: false } as const;
  const order = orderOf(asked, standing, { act: 'publish', passphrase: PASSPHRASE });
  const steps: string[] = [];
  const outcome = await carryOutApart(order, {
    say: (step) => void steps.push(step),
    // The database knows nothing of it: it is as if the machine had stopped before.
    commit: async () => 'not-approved',
  });
  expect([outcome, steps]).toEqual([{ kind: 'not-approved' }, ['checking', 'making', 'writing']]);
  const published = join(store.folder, 'published');
  expect(existsSync(published) ? openRelease(published).paths : []).toEqual([]);
}, 60_000);

test('what a machine that stopped left aside stands after the next start, if the database knows it', async () => {
  const { store, makeKey, lookedAt, approve, publish } = publishingOffice(log.slice(0, 3));
  await makeKey();
  lookedAt();
  await approve('reviewer');
  await approve('publisher');
  await publish();
  const place = join(store.folder, 'published', releasesOf(store.database)[0]?.folder ?? '');
  renameSync(place, `${place}.part-77`);
  mkdirSync(join(store.folder, 'published/release-9-2030-q1.part-78'));
  finishReleases(store);
  expect(existsSync(join(place, 'datapackage.json'))).toBe(true);
  expect(existsSync(`${place}.part-77`) || existsSync(join(store.folder, 'published/release-9-2030-q1.part-78'))).toBe(
    false,
  );
}, 60_000);

test('what was expunged leaves the ledger too, and the next release says so', async () => {
  const office = publishingOffice(log.slice(0, 3));
  const { store, makeKey, lookedAt, approve, publish, preview, page, at } = office;
  await makeKey();
  lookedAt();
  await approve('reviewer');
  await approve('publisher');
  await publish();
  office.clock.now = '2026-08-15T18:00:00.000Z';
  const request_id = log[0]?.request_id ?? '';
  const ledger = () => String(store.database.one('SELECT text FROM ledger')?.text);
  expect(ledger()).toContain(`"${request_id}"`);
  expungeEntry(store, CLERK, request_id, 'court-order');
  expect(ledger()).not.toContain(`"${request_id}"`);
  await preview();
  const shown = await page(`${at}/preview`);
  expect(shown).toContain('This is what would go out.');
  expect(shown).toContain('Expunged');
}, 60_000);
