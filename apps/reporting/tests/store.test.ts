import { readFileSync } from 'node:fs';
import { canonicalForm } from '@daybook/reports';
import { describe, expect, test } from 'vitest';
import { keepDraft } from '../src/entry/drafts.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { openDatabase } from '../src/store/database.ts';
import { expungeEntry } from '../src/store/expunge-entry.ts';
import { openStore } from '../src/store/open-store.ts';
import { Refused } from '../src/store/refused.ts';
import { reviewEntry } from '../src/store/review-entry.ts';
import { saveEntry } from '../src/store/save-entry.ts';
import { CLERK, entry, key, madeStore, OTHER } from './support/made-store.ts';

const clerk = (number: number) => ({ account_id: CLERK, key: key(number) });
const other = (number: number) => ({ account_id: OTHER, key: key(number) });
const refusal = (work: () => unknown) => {
  try {
    return work();
  } catch (fault) {
    return fault instanceof Refused ? fault.why : fault;
  }
};

describe('an entry', () => {
  test('is saved once, however often the same submission comes', () => {
    const { store } = madeStore();
    const first = saveEntry(store, clerk(1), entry('A-1'), '2026-Q1');
    expect(saveEntry(store, clerk(1), entry('A-1'), '2026-Q1')).toEqual(first);
    expect(store.database.all('SELECT * FROM entry')).toHaveLength(1);
    expect(checkJournal(store.database)).toMatchObject({ events: 1, faults: [] });
  });

  test('does not go in by a key that was used for another', () => {
    const { store } = madeStore();
    saveEntry(store, clerk(1), entry('A-1'), '2026-Q1');
    expect(refusal(() => saveEntry(store, clerk(1), entry('A-2'), '2026-Q1'))).toBe('submission-differs');
    expect(refusal(() => saveEntry(store, other(1), entry('A-1'), '2026-Q1'))).toBe('submission-differs');
  });

  test('that two correct at once keeps the first correction, and the second is told', () => {
    const { store } = madeStore();
    saveEntry(store, clerk(1), entry('A-1'), '2026-Q1');
    saveEntry(store, clerk(2), entry('A-1', 2), '2026-Q1');
    expect(refusal(() => saveEntry(store, other(3), entry('A-1', 2), '2026-Q1'))).toBe('revision-taken');
    expect(refusal(() => saveEntry(store, other(4), entry('A-1', 4), '2026-Q1'))).toBe('revision-taken');
    expect(checkJournal(store.database)).toMatchObject({ events: 2, faults: [] });
  });

  test('that is expunged leaves its line in the journal, and no word of it in the file', () => {
    const { store, path } = madeStore();
    const record = entry('A-1');
    saveEntry(store, clerk(1), record, '2026-Q1');
    const told = canonicalForm(record.asks).slice(0, 40);
    store.database.all('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(readFileSync(path, 'latin1')).toContain(told);
    keepDraft(store, CLERK, key(40), new URLSearchParams({ correcting: 'A-1', channel: 'email' }));
    keepDraft(store, CLERK, key(41), new URLSearchParams({ correcting: 'A-10', channel: 'email' }));
    expungeEntry(store, CLERK, 'A-1', 'court-order');
    expect(store.database.all('SELECT draft_id FROM draft')).toEqual([{ draft_id: key(41) }]);
    expect(readFileSync(path, 'latin1') + readFileSync(`${path}-wal`, 'latin1')).not.toContain(told);
    expect(checkJournal(store.database)).toMatchObject({ events: 2, faults: [] });
    expect(store.database.all('SELECT key FROM submission')).toEqual([]);
    expect(refusal(() => expungeEntry(store, CLERK, 'A-1', 'court-order'))).toBe('entry-expunged');
  });

  test('is not dated before the last one by a clock that was set back', () => {
    const { store, clock } = madeStore();
    saveEntry(store, clerk(1), entry('A-1'), '2026-Q1');
    clock.now = '2026-08-15T15:00:00.000Z';
    expect(refusal(() => saveEntry(store, clerk(2), entry('A-2'), '2026-Q1'))).toBe('clock-set-back');
  });
});

describe('a review', () => {
  test('is by another person than the author, by the database itself', () => {
    const { store } = madeStore();
    saveEntry(store, clerk(1), entry('A-1'), '2026-Q1');
    const review = { request_id: 'A-1', revision: 1, verdict: 'approved' } as const;
    expect(refusal(() => reviewEntry(store, clerk(2), review))).toBe('own-entry');
    expect(() => store.database.run("INSERT INTO review VALUES (1, 'A-1', 1, ?, 'approved', NULL)", [CLERK])).toThrow(
      'own-entry',
    );
    expect(reviewEntry(store, other(3), review)).toEqual({ seq: 2 });
  });

  test('is one for each revision, and of the last one', () => {
    const { store } = madeStore();
    saveEntry(store, clerk(1), entry('A-1'), '2026-Q1');
    const returned = { request_id: 'A-1', revision: 1, verdict: 'returned', reason: 'incomplete' } as const;
    reviewEntry(store, other(2), returned);
    expect(refusal(() => reviewEntry(store, other(3), { ...returned, verdict: 'approved' }))).toBe('reviewed-already');
    saveEntry(store, clerk(4), entry('A-1', 2), '2026-Q1');
    saveEntry(store, clerk(7), entry('A-1', 3), '2026-Q1');
    expect(refusal(() => reviewEntry(store, other(5), { ...returned, revision: 2 }))).toBe('entry-went-on');
    expect(refusal(() => reviewEntry(store, other(6), { ...returned, request_id: 'A-9' }))).toBe('no-such-entry');
  });

  test('may be by the author alone where there was no time, with a reason', () => {
    const { store } = madeStore();
    saveEntry(store, clerk(1), entry('A-1'), '2026-Q1');
    const alone = { request_id: 'A-1', revision: 1, verdict: 'exigent' } as const;
    expect(() => reviewEntry(store, clerk(2), alone)).toThrow();
    expect(reviewEntry(store, clerk(3), { ...alone, reason: 'officer-safety' })).toEqual({ seq: 2 });
  });
});

describe('what was written', () => {
  const forgeries = [
    "UPDATE event SET at = '2020-01-01T00:00:00.000Z'",
    'DELETE FROM event',
    "INSERT OR REPLACE INTO event SELECT seq, at, account_id, kind, subject, '{}', previous, hash FROM event",
    "UPDATE entry SET record = '{}'",
    "UPDATE entry SET author = (SELECT account_id FROM account WHERE role = 'reviewer')",
    'DELETE FROM entry',
    "INSERT OR REPLACE INTO entry SELECT request_id, revision, seq, author, '2020-Q1', commitment, salt, record FROM entry",
    "UPDATE review SET verdict = 'approved'",
    'DELETE FROM review',
  ];
  test.each(forgeries)('is not changed by %s', (sql) => {
    const { store } = madeStore();
    saveEntry(store, clerk(1), entry('A-1'), '2026-Q1');
    reviewEntry(store, other(2), { request_id: 'A-1', revision: 1, verdict: 'returned', reason: 'incomplete' });
    expect(() => store.database.script(sql)).toThrow(/is-final|out-of-order|revision-taken/);
  });

  test.each([
    ["UPDATE event SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2", 'link'],
    ['DELETE FROM event WHERE seq = 2', 'gap'],
    [`UPDATE entry SET record = replace(record, 'A-2', 'A-3') WHERE request_id = 'A-2'`, 'commitment'],
    [`DELETE FROM entry WHERE request_id = 'A-2'`, 'event-without-entry'],
    [
      `INSERT INTO entry SELECT 'A-9', 1, 99, author, quarter, commitment, salt, record FROM entry WHERE request_id = 'A-2'`,
      'entry-without-event',
    ],
  ])('past the triggers shows in the journal: %s', (sql, what) => {
    const { store } = madeStore();
    for (const number of [1, 2, 3]) saveEntry(store, clerk(number), entry(`A-${number}`), '2026-Q1');
    const triggers = store.database.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    for (const { name } of triggers) store.database.script(`DROP TRIGGER ${name}`);
    store.database.script('PRAGMA foreign_keys = OFF');
    store.database.script(sql);
    expect(checkJournal(store.database).faults.map((fault) => fault.what)).toContain(what);
  });

  test('is there again when the file is opened anew', () => {
    const { store, path } = madeStore();
    saveEntry(store, clerk(1), entry('A-1'), '2026-Q1');
    const again = openStore(path, store.around);
    expect(checkJournal(again.database)).toEqual(checkJournal(store.database));
    again.database.close();
  });
});

test('a database of a later version is not opened', () => {
  const { store, path } = madeStore();
  store.database.script('PRAGMA user_version = 2');
  expect(() => openStore(path, store.around)).toThrow('version 2');
});

test('a database that cannot take a setting is not used', () => {
  expect(() => openDatabase(':memory:')).toThrow('journal_mode');
});
