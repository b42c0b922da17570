import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { toNdjson } from '@daybook/files';
import type { Agency } from '@daybook/types';
import { expect, test } from 'vitest';
import { checkFiles } from '../src/import/check-files.ts';
import { Imports } from '../src/import/imports.ts';
import { type BroughtRecord, recordsInOrder } from '../src/import/records-in-order.ts';
import { saveImport } from '../src/import/save-import.ts';
import { keepUnderWay, underWayPath } from '../src/import/under-way.ts';
import { referencesOf } from '../src/reference/references-of.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { keepLarkmere, larkmereLog } from './support/larkmere.ts';
import { CLERK, key, madeStore } from './support/made-store.ts';

const log = larkmereLog() as BroughtRecord[];

test('an import whose saving was cut off is brought to its end at the next start, once', async () => {
  const { store, path } = madeStore();
  keepLarkmere(store, CLERK);
  const many = Array.from({ length: 1200 }, (_, at) => ({ ...(log[0] as BroughtRecord), request_id: `M-${at}` }));
  const brought = join(dirname(path), 'requests.ndjson');
  writeFileSync(brought, toNdjson(many));
  const one = { key: key(5), account_id: CLERK, sha256: 'f'.repeat(64), entries: 1200, there: 0 };
  keepUnderWay(store, one, brought);
  const { agency } = referencesOf(store.database);
  const dies = () => {
    throw new Error('the machine stops');
  };
  const records = { path: underWayPath(store, one.key), sha256: one.sha256 };
  await expect(saveImport(store, one, agency as Agency, records, dies)).rejects.toThrow('the machine stops');
  const count = () => Number(store.database.one('SELECT COUNT(*) AS n FROM entry')?.n);
  expect(count()).toBe(500);
  mkdirSync(join(dirname(path), 'incoming', 'upload-left'), { recursive: true });

  const started = new Imports(store, checkFiles);
  const faults: unknown[] = [];
  started.resume((fault) => faults.push(fault));
  expect(started.savingOf(CLERK)).toMatchObject([{ id: one.key }]);
  while (started.get(one.key, CLERK)?.stage.is === 'saving') await setTimeout(20);
  expect(started.get(one.key, CLERK)?.stage).toEqual({ is: 'saved', saved: 1200, there: 0 });
  expect([count(), faults, existsSync(records.path)]).toEqual([1200, [], false]);
  expect(readdirSync(join(dirname(path), 'incoming'))).toEqual([]);
  expect(store.database.all("SELECT body FROM event WHERE kind = 'file-brought'")).toEqual([
    { body: '{"entries":1200}' },
  ]);
  const again = new Imports(store, checkFiles);
  again.resume((fault) => faults.push(fault));
  expect([again.savingOf(CLERK), checkJournal(store.database).faults]).toEqual([[], []]);
});

test('an import whose rest is gone says so, and that the file may be brought again', async () => {
  const { store, path } = madeStore();
  keepLarkmere(store, CLERK);
  const brought = join(dirname(path), 'requests.ndjson');
  writeFileSync(brought, toNdjson(log.slice(0, 1)));
  keepUnderWay(store, { key: key(5), account_id: CLERK, sha256: 'f'.repeat(64), entries: 1, there: 0 }, brought);
  rmSync(underWayPath(store, key(5)));
  const started = new Imports(store, checkFiles);
  started.resume(() => undefined);
  expect(started.get(key(5), CLERK)?.stage).toEqual({ is: 'stopped', why: 'unfinished', saved: 0 });
  expect(store.database.all('SELECT * FROM under_way')).toEqual([]);
});

test('revisions come after the one before them, whatever their order in the file', async () => {
  const { path } = madeStore();
  const target = join(dirname(path), 'requests.ndjson');
  writeFileSync(target, toNdjson([3, 1, 2].map((revision) => ({ request_id: 'A', revision }))));
  const seen: number[] = [];
  for await (const { revision } of recordsInOrder(target)) seen.push(revision);
  expect(seen).toEqual([1, 2, 3]);
});
