import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { requires } from '../../../house/requires.ts';
import { makeBackup } from '../src/backup/make-backup.ts';
import { restoreBackup } from '../src/backup/restore-backup.ts';
import { CannotRun } from '../src/cannot-run.ts';
import { databasePath } from '../src/folder/folder-paths.ts';
import { openFolder } from '../src/folder/open-folder.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { openStore } from '../src/store/open-store.ts';
import { filesIn, madePlace } from './support/made-place.ts';

const whyNot = (work: Promise<unknown>) =>
  work.then(
    () => ({ en: 'it was done', es: '' }),
    (fault) => (fault instanceof CannotRun ? fault.words : Promise.reject(fault)),
  );

describe('a backup', () => {
  test('brings an agency to an empty machine, whole and checked, with nobody signed in', async () => {
    const { place, around, agencyFolder } = madePlace();
    const folder = agencyFolder('larkmere');
    const made = await makeBackup(folder, join(place, 'b.tar.gz'), around);
    expect(made.facts).toMatchObject({ agency_name: 'Larkmere County Sheriff', entries: 3, events: 4, faults: 0 });
    const fresh = join(place, 'another', 'machine');
    const { facts, kept } = await restoreBackup(join(place, 'b.tar.gz'), fresh, false, around);
    expect([facts, kept]).toEqual([made.facts, undefined]);
    expect(filesIn(fresh)).toEqual([
      'daybook.db',
      'published/2026-q1/data/requests.csv',
      'published/2026-q1/empty.txt',
      'signing.key',
    ]);
    const { store, close } = openFolder(fresh);
    expect(checkJournal(store.database)).toMatchObject({ events: 5, faults: [] });
    expect(store.database.all('SELECT COUNT(*) AS n FROM session')).toEqual([{ n: 0 }]);
    expect(store.database.one('SELECT kind, subject FROM event ORDER BY seq DESC')).toEqual({
      kind: 'backup-restored',
      subject: made.facts.head,
    });
    expect(() => store.database.script('DELETE FROM event')).toThrow('event-is-final');
    close();
    expect(readdirSync(join(place, 'another'))).toEqual(['machine']);
    expect(readdirSync(place).filter((name) => name.startsWith('b.'))).toEqual(['b.tar.gz']);
  });

  test('holds nothing that somebody brought and nobody has checked', async () => {
    const { place, around, agencyFolder } = madePlace();
    const folder = agencyFolder('larkmere');
    mkdirSync(join(folder, 'incoming', 'upload-a', '1'), { recursive: true });
    writeFileSync(join(folder, 'incoming', 'upload-a', '1', 'log.csv'), 'call 206 555 0143');
    mkdirSync(join(folder, 'importing'));
    writeFileSync(join(folder, 'importing', 'a.ndjson'), '{}');
    const { facts } = await makeBackup(folder, join(place, 'b.tar.gz'), around);
    expect(facts.files.map(({ path }) => path).filter((path) => /^in|^im/.test(path))).toEqual(['importing/a.ndjson']);
    expect(gunzipSync(readFileSync(join(place, 'b.tar.gz'))).toString('latin1')).not.toContain('555');
  });

  test('is made while the app runs and writes', async () => {
    const { place, around, log, agencyFolder } = madePlace();
    const folder = agencyFolder('larkmere');
    const running = openFolder(folder);
    const [made] = await Promise.all([makeBackup(folder, join(place, 'b.tar.gz'), around), log(running.store, 10, 5)]);
    log(running.store, 20, 5);
    running.close();
    await restoreBackup(join(place, 'b.tar.gz'), join(place, 'fresh'), false, around);
    const { database } = openStore(databasePath(join(place, 'fresh')), around);
    expect(checkJournal(database)).toMatchObject({ events: made.facts.events + 1, faults: [] });
    database.close();
  });
});

requires('tar').suite('with tar, a backup', () => {
  test('is an archive that the system unpacks', async () => {
    const { place, around, agencyFolder } = madePlace();
    const folder = agencyFolder('larkmere');
    const long = join(folder, 'published', 'a'.repeat(60), 'b'.repeat(60));
    mkdirSync(long, { recursive: true });
    writeFileSync(join(long, 'c.txt'), 'far down');
    await makeBackup(folder, join(place, 'b.tar.gz'), around);
    const { status, stdout } = spawnSync('tar', ['-xzf', join(place, 'b.tar.gz'), '-C', place, '-v'], {
      encoding: 'utf8',
    });
    expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, 'backup.json']);
    expect(readFileSync(join(place, 'published', 'a'.repeat(60), 'b'.repeat(60), 'c.txt'), 'utf8')).toBe('far down');
    await restoreBackup(join(place, 'b.tar.gz'), join(place, 'fresh'), false, around);
    expect(filesIn(join(place, 'fresh')).filter((path) => path.endsWith('c.txt'))).toHaveLength(1);
  });
});

describe('a backup is refused, and nothing changes,', () => {
  /** Changes an archive's bytes as they are when unpacked. */
  const changed = (file: string, change: (tar: Buffer) => Buffer) =>
    writeFileSync(file, gzipSync(change(gunzipSync(readFileSync(file)))));
  const swap = (tar: Buffer, from: string, to: string) => {
    const at = tar.indexOf(from);
    expect(at).toBeGreaterThan(0);
    tar.write(to, at, 'latin1');
    return tar;
  };

  test.each([
    [
      'where a published file was changed',
      (tar: Buffer) => swap(tar, 'id\n1\n', 'id\n2\n'),
      'differs from its fingerprint',
    ],
    ['where an entry was changed', (tar: Buffer) => swap(tar, '"A-1"', '"A-7"'), 'differs from its fingerprint'],
    ['where a path leads out of the folder', (tar: Buffer) => swap(tar, 'signing.key', '../../a.key'), 'no backup'],
    ['where it ends too early', (tar: Buffer) => tar.subarray(0, tar.length - 2048), 'ends too early'],
    ['where it is another archive', () => Buffer.alloc(4096, 'x'), 'no backup'],
    ['where it holds nothing', () => Buffer.alloc(1024), 'no backup'],
  ])('%s', async (_, change, said) => {
    const { place, around, agencyFolder } = madePlace();
    const file = join(place, 'b.tar.gz');
    await makeBackup(agencyFolder('larkmere'), file, around);
    changed(file, change);
    expect((await whyNot(restoreBackup(file, join(place, 'fresh'), false, around))).en).toContain(said);
    expect(existsSync(join(place, 'fresh'))).toBe(false);
    expect(readdirSync(place).toSorted()).toEqual(['b.tar.gz', 'larkmere']);
  });

  test('where the file itself is cut, or is no archive at all', async () => {
    const { place, around, agencyFolder } = madePlace();
    const file = join(place, 'b.tar.gz');
    await makeBackup(agencyFolder('larkmere'), file, around);
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length / 2));
    expect((await whyNot(restoreBackup(file, join(place, 'fresh'), false, around))).en).toContain('ends too early');
    writeFileSync(file, 'a letter');
    expect((await whyNot(restoreBackup(file, join(place, 'fresh'), false, around))).en).toContain('no backup');
  });

  test.each([
    ['its rules against changes were taken out', 'DROP TRIGGER entry_stays', 'lacks rules'],
    [
      'an entry was changed past them',
      `DROP TRIGGER entry_stays; UPDATE entry SET record = replace(record, 'A-1', 'A-8')`,
      'lacks rules',
    ],
  ])('where %s before it was made', async (_, sql, said) => {
    const { place, around, agencyFolder } = madePlace();
    const folder = agencyFolder('larkmere');
    const { database } = openStore(databasePath(folder), around);
    database.script(sql);
    database.close();
    await makeBackup(folder, join(place, 'b.tar.gz'), around);
    expect((await whyNot(restoreBackup(join(place, 'b.tar.gz'), join(place, 'fresh'), false, around))).en).toContain(
      said,
    );
  });

  test('where the folder holds another agency, whatever is asked for', async () => {
    const { place, around, agencyFolder } = madePlace();
    await makeBackup(agencyFolder('larkmere'), join(place, 'b.tar.gz'), around);
    const other = agencyFolder('ansel', 'Port Ansel Police');
    const before = filesIn(other);
    for (const mayReplace of [false, true]) {
      const { en, es } = await whyNot(restoreBackup(join(place, 'b.tar.gz'), other, mayReplace, around));
      expect(en).toContain('This backup is of Larkmere County Sheriff');
      expect(en).toContain('holds the records of Port Ansel Police');
      expect(es).toContain('Port Ansel Police');
    }
    expect(filesIn(other)).toEqual(before);
  });

  test('where the folder holds something else, or an app runs on it', async () => {
    const { place, around, agencyFolder } = madePlace();
    const folder = agencyFolder('larkmere');
    await makeBackup(folder, join(place, 'b.tar.gz'), around);
    mkdirSync(join(place, 'letters'));
    writeFileSync(join(place, 'letters', 'a.txt'), 'x');
    const file = join(place, 'b.tar.gz');
    expect((await whyNot(restoreBackup(file, join(place, 'letters'), true, around))).en).toContain('is not empty');
    const running = openFolder(folder);
    expect((await whyNot(restoreBackup(file, folder, true, around))).en).toContain('A Daybook runs on');
    running.close();
  });

  test('where the clock stands before its last entry', async () => {
    const { place, around, clock, agencyFolder } = madePlace();
    await makeBackup(agencyFolder('larkmere'), join(place, 'b.tar.gz'), around);
    clock.now -= 3_600_000;
    expect((await whyNot(restoreBackup(join(place, 'b.tar.gz'), join(place, 'fresh'), false, around))).en).toContain(
      'clock',
    );
  });
});

test('a backup takes the place of the same agency only when asked for, and what was there is kept', async () => {
  const { place, around, log, agencyFolder } = madePlace();
  const folder = agencyFolder('larkmere');
  await makeBackup(folder, join(place, 'b.tar.gz'), around);
  const { store, close } = openFolder(folder);
  log(store, 100, 2);
  close();
  const { en } = await whyNot(restoreBackup(join(place, 'b.tar.gz'), folder, false, around));
  expect(en).toContain('its journal has 6 lines, that of the backup 4');
  const { kept = '' } = await restoreBackup(join(place, 'b.tar.gz'), folder, true, around);
  expect(basename(kept)).toMatch(/^larkmere-before-\d{14}$/);
  for (const [path, entries] of [
    [folder, 3],
    [kept, 5],
  ] as const) {
    const { database } = openStore(databasePath(path), around);
    expect(database.all('SELECT COUNT(*) AS n FROM entry')).toEqual([{ n: entries }]);
    database.close();
  }
});
