import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { beginSession } from '../../src/accounts/session.ts';
import { databasePath } from '../../src/folder/folder-paths.ts';
import { saveReference } from '../../src/reference/save-reference.ts';
import { typedAgency } from '../../src/reference/typed-agency.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { saveEntry } from '../../src/store/save-entry.ts';
import { CLERK, entry, key } from './made-store.ts';

/** A place on disk with agencies' folders, and a clock that goes on by a second whenever it is looked at. */
export function madePlace() {
  const place = mkdtempSync(join(tmpdir(), 'daybook-place-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  let drawn = 0;
  const clock = { now: Date.parse('2026-08-15T16:00:00.000Z') };
  const around = {
    now: () => {
      clock.now += 1000;
      return new Date(clock.now).toISOString();
    },
    draw: (bytes: number) => (++drawn).toString(16).padStart(bytes * 2, '0'),
  };
  const log = (store: Store, from: number, count: number): void => {
    for (let number = from; number < from + count; number++)
      saveEntry(store, { account_id: CLERK, key: key(9000 + number) }, entry(`A-${number}`), '2026-Q1');
  };
  /** An agency's folder with three entries, a release, a key, half a release, and somebody signed in. */
  const agencyFolder = (name: string, agency = 'Larkmere County Sheriff'): string => {
    const folder = join(place, name);
    mkdirSync(join(folder, 'published', '2026-q1', 'data'), { recursive: true });
    const store = openStore(databasePath(folder), around);
    const account = "INSERT INTO account (account_id, login, role, password) VALUES (?, 'clerk', 'clerk', 'x')";
    store.database.run(account, [CLERK]);
    const typed = { name: agency, state: 'ZZ', agency_type: 'sheriff', operator_level: 'county' };
    const record = typedAgency({ ...typed, time_zone: 'America/Los_Angeles', ori: '', facilities: '' }, undefined);
    saveReference(store, { account_id: CLERK, key: around.draw(16) }, record);
    log(store, 0, 3);
    beginSession(store, CLERK);
    store.database.close();
    writeFileSync(join(folder, 'published', '2026-q1', 'data', 'requests.csv'), 'id\n1\n');
    writeFileSync(join(folder, 'published', '2026-q1', 'empty.txt'), '');
    writeFileSync(join(folder, 'signing.key'), '{"locked": true}');
    writeFileSync(join(folder, 'published', '2026-q2.part-77'), 'half');
    return folder;
  };
  return { place, around, clock, log, agencyFolder };
}

/** The files below a folder; not those that SQLite keeps beside an open one. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile() && !/^daybook\.(lock|db-(wal|shm))$/.test(path))
    .toSorted();
