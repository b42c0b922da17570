import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readExportedKey } from '@daybook/publisher';
import type { Request } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { centsTyped } from '../src/publishing/cents-typed.ts';
import { contextReport } from '../src/publishing/context-report.ts';
import { quarterStanding } from '../src/publishing/quarter-standing.ts';
import { contextAsTyped } from '../src/publishing/typed-context.ts';
import { LARKMERE, larkmereLog } from './support/larkmere.ts';
import { approved, logged } from './support/logged.ts';
import { PASSPHRASE, publishingOffice } from './support/publishing-office.ts';

const log = larkmereLog();

describe('an approval', () => {
  test('is of what was looked at, by two persons, in two roles', async () => {
    const office = publishingOffice(log.slice(0, 2));
    const { approve, page, at } = office;
    expect(await (await approve('reviewer')).text()).toContain('Nobody can approve what was not looked at.');
    office.lookedAt(true);
    expect((await approve('reviewer')).status).toBe(409);
    office.lookedAt();
    expect((await approve('reviewer')).status).toBe(303);
    expect(await (await approve('publisher', 'reviewer')).text()).toContain('You have approved this already.');
    expect(await (await approve('reviewer', 'publisher')).text()).toContain('Somebody has approved this in that role.');
    expect((await approve('publisher')).status).toBe(303);
    expect(await page(at)).toContain('the-publisher, as Publisher');
  });

  test('lapses when anything changes that the release is made of', async () => {
    const office = publishingOffice(log.slice(0, 2));
    const { approve, page, at, store, post } = office;
    office.lookedAt();
    await approve('reviewer');
    logged(store, log.slice(2, 3), false);
    expect(await page(at)).toContain('Nobody has approved it as it stands now.');
    expect(await page(at)).toContain('Entries that nobody approved: 1.');
    office.lookedAt();
    expect(await (await approve('reviewer')).text()).toContain('Something in the list below stops it.');
    approved(store, log[2] as (typeof log)[number]);
    office.lookedAt();
    expect((await approve('reviewer')).status).toBe(303);
    const terms = { k_anonymity: '6', small_cell: '11', embargo_days: '30', office: '', email: '' };
    expect((await post('/terms', terms)).status).toBe(303);
    expect(await page(at)).toContain('Nobody has approved it as it stands now.');
    expect(await page(at)).toContain('groups of at least 6');
  });

  test('lapses when a correction takes an entry out of the quarter', async () => {
    const office = publishingOffice(log.slice(0, 2));
    const { approve, page, at, store } = office;
    office.lookedAt();
    expect((await approve('reviewer')).status).toBe(303);
    logged(store, [{ ...log[2], received_on: '2026-07-02' } as Request]);
    expect(await page(at)).toContain('the-reviewer, as');
    const moved = { ...log[1], revision: 2, revision_reason: 'correction-data-entry', received_on: '2026-07-02' };
    logged(store, [moved as Request], false);
    expect(await page(at)).toContain('Nobody has approved it as it stands now.');
    office.lookedAt();
    expect((await approve('reviewer')).status).toBe(303);
    approved(store, moved as Request);
    expect(await page(at)).toContain('Nobody has approved it as it stands now.');
  });

  test('names the day by the clocks of the agency', async () => {
    const office = publishingOffice(log.slice(0, 2));
    office.clock.now = '2026-08-16T03:00:00.000Z';
    office.lookedAt();
    await office.approve('reviewer');
    expect(await office.page(office.at)).toContain('the-reviewer, as Reviewer, on August 15, 2026');
  });

  test('cannot be changed, and no release stands without two: the database itself refuses', () => {
    const { store } = publishingOffice(log.slice(0, 1));
    const { database } = store;
    const seq = Number(database.one('SELECT MAX(seq) AS seq FROM event')?.seq);
    const plan = 'a'.repeat(64);
    const insert = (isSingle: number) =>
      database.run(
        `INSERT INTO release VALUES (?, 1, '2026-Q1', ?, 'f', '[]', '[]', 0, '2026-08-15T16:00:00Z', ?, ?, ?, ?)`,
        [seq, plan, plan, plan, 'c'.repeat(32), isSingle],
      );
    expect(() => insert(0)).toThrow('not-approved');
    expect(() => insert(1)).toThrow('not-approved');
    database.run('INSERT INTO approval VALUES (?, ?, ?, ?)', [seq, plan, 'c'.repeat(32), 'publisher']);
    expect(() => insert(0)).toThrow('not-approved');
    expect(() => database.run("UPDATE approval SET role = 'reviewer'")).toThrow('approval-is-final');
    expect(() => database.run('DELETE FROM approval')).toThrow('approval-is-final');
    insert(1);
    // What is made in the second of the last release comes a second after it.
    expect(quarterStanding(store, '2026-Q1')?.now).toBe('2026-08-15T09:00:01-07:00');
    expect(() => database.run('UPDATE release SET is_single = 0')).toThrow('release-is-final');
  });
});

test('a quarter that still runs is not made, and what is no quarter is not found', async () => {
  const { post, page } = publishingOffice(log.slice(0, 1), '2026-Q3');
  const answer = await post('/quarters/2026-Q3/preview', {});
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('The quarter runs until September 30, 2026.');
  for (const none of ['2027-Q1', '2026-Q5', '../2026-Q1'])
    expect(await page(`/quarters/${encodeURIComponent(none)}`)).toContain('There is no such page');
});

describe('the key', () => {
  test('is made once, and a later one is signed by the one before', async () => {
    const { post, page, makeKey, store } = publishingOffice([]);
    expect((await post('/keys', { passphrase: 'short', again: 'short' }, 'administrator')).status).toBe(422);
    expect((await post('/keys', { passphrase: PASSPHRASE, again: 'other' }, 'administrator')).status).toBe(422);
    await makeKey();
    const first = readExportedKey(await page('/keys/public-key.json'));
    const next = { passphrase: 'four quiet green doors', again: 'four quiet green doors' };
    expect((await post('/keys', { ...next, old: 'not the one before' }, 'administrator')).status).toBe(422);
    expect((await post('/keys', { ...next, old: PASSPHRASE }, 'administrator')).status).toBe(303);
    const second = readExportedKey(await page('/keys/public-key.json'));
    expect(second.rotations.map(({ rotated_from }) => rotated_from)).toEqual([first.fingerprint]);
    const keys = join(store.folder, 'keys');
    expect(readdirSync(keys)).toHaveLength(2);
    rmSync(keys, { recursive: true });
    await makeKey();
    expect(await page('/keys', 'administrator')).toContain('The file of the key is not in its place.');
  });
});

test('a form that was sent, changed and sent once more says what is saved, and is no fault of the program', async () => {
  const { post, store, faults } = publishingOffice([]);
  const terms = { key: 'a'.repeat(32), k_anonymity: '6', small_cell: '11', embargo_days: '30', office: '', email: '' };
  expect((await post('/terms', terms)).status).toBe(303);
  const changed = await post('/terms', { ...terms, k_anonymity: '9' });
  expect([changed.status, faults]).toEqual([409, []]);
  expect(await changed.text()).toContain('This form was sent before');
  expect(store.database.all('SELECT body FROM terms')).toHaveLength(1);
});

describe('what is stated beside the log', () => {
  test.each([
    ['1,234.5', '123450'],
    ['$96', '9600'],
    ['0.05', '5'],
    ['-12.30', '-1230'],
    ['1.234,50', '1.234,50'],
    ['about 100', 'about 100'],
    ['', ''],
  ])('takes %s as %s cents', (typed, cents) => {
    expect(centsTyped(typed)).toBe(cents);
  });

  test('is checked as a file would be, kept, shown again, and corrected with a reason', async () => {
    const { post, at, store, page } = publishingOffice([]);
    const bad = await post(`${at}/context`, { 'value-bookings': 'many', citation: 'Jail Standards Board' });
    expect(bad.status).toBe(422);
    expect(await bad.text()).toContain('value="many"');
    expect((await post(`${at}/context`, {})).status).toBe(422);
    const fields = {
      'value-bookings': '1,146',
      'value-releases': '0',
      'value-detention-cost': '6,118,000.00',
      'months-releases': '2',
      citation: 'Jail Standards Board',
      category: ['training', ''],
      source: ['local-general-fund', ''],
      flow: ['expense', ''],
      amount: ['960.5', ''],
      basis: ['ledger', ''],
    };
    expect((await post(`${at}/context`, fields)).status).toBe(303);
    const report = contextReport(store.database, LARKMERE, '2026-Q1');
    expect(report?.context.map(({ item, value, coverage_months }) => [item, value, coverage_months])).toEqual([
      ['bookings', 1146, 3],
      ['releases', 0, 2],
      ['detention-cost', 611800000, 3],
    ]);
    expect(contextAsTyped(report, '2026').money).toEqual([
      { category: 'training', source: 'local-general-fund', flow: 'expense', amount: '960.50', basis: 'ledger' },
    ]);
    expect(await page(`${at}/context`)).toContain('value="6118000.00"');
    const stale = await post(`${at}/context`, { ...fields, 'value-bookings': '1200' });
    expect(await stale.text()).toContain('Somebody else saved these numbers while you typed.');
    const again = { ...fields, 'value-bookings': '1200', revision: '1', reason: 'correction-source' };
    expect((await post(`${at}/context`, again)).status).toBe(303);
    expect(contextReport(store.database, LARKMERE, '2026-Q1')).toMatchObject({
      revision: 2,
      revision_reason: 'correction-source',
    });
  });
});

test('one release is made at a time: whoever comes meanwhile is told, and nothing is begun', async () => {
  const { post, at, jobs, ask, as, faults } = publishingOffice(log.slice(0, 1));
  expect((await post(`${at}/preview`, {})).status).toBe(303);
  const work = await ask('GET', `${at}/work`, { cookie: as('publisher') });
  expect(work.headers.get('refresh')).toBe('1');
  const second = await post('/quarters/2026-Q2/preview', {}, 'reviewer');
  expect([second.status, (await second.text()).includes('is being made just now')]).toEqual([409, true]);
  await jobs.idle();
  expect(jobs.of('2026-Q1')?.outcome).toEqual({ kind: 'previewed' });
  expect([jobs.of('2026-Q2'), faults]).toEqual([undefined, []]);
});
