import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CannotRun } from '../src/cannot-run.ts';
import { expunge } from '../src/commands/expunge.ts';
import { heapRemark } from '../src/commands/heap-remark.ts';
import { helpText } from '../src/commands/help-text.ts';
import { commands } from '../src/commands/index.ts';
import { start } from '../src/commands/start.ts';
import { openFolder } from '../src/folder/open-folder.ts';
import { serveApp } from '../src/server/serve-app.ts';
import { settingsOf, settingsWords } from '../src/settings.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { saveEntry } from '../src/store/save-entry.ts';
import { CLERK, entry, key } from './support/made-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-commands-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const said = (work: () => unknown) => {
  try {
    work();
  } catch (fault) {
    if (fault instanceof CannotRun) return fault.words;
    throw fault;
  }
  return { en: '', es: '' };
};

test('a size for the heap of every thread is remarked on, since it lifts the limits of those that read files', () => {
  expect(heapRemark(['--enable-source-maps', '--max-old-space-size=8192'])?.en).toContain('--max-old-space-size.');
  expect(heapRemark(['', '--max_heap_size=99'])?.es).toContain('--max_heap_size');
  expect(heapRemark(['--conditions=x', '--max-http-header-size=9'])).toBeUndefined();
});

describe('the folder', () => {
  test('is made where there is none, and for its owner alone', () => {
    const { store, close } = openFolder(join(folder, 'new', 'records'));
    expect(store.database.all('SELECT * FROM entry')).toEqual([]);
    close();
    expect(readdirSync(join(folder, 'new', 'records'))).toContain('daybook.db');
  });

  test('serves one app at a time, and the next when that has ended', () => {
    const first = openFolder(folder);
    expect(said(() => openFolder(folder)).en).toContain('A Daybook runs on');
    first.close();
    openFolder(folder).close();
  });

  test('that is a file, or holds no database of ours, is refused with what to do, and is not touched', () => {
    writeFileSync(join(folder, 'file'), 'x');
    expect(said(() => openFolder(join(folder, 'file'))).en).toContain('is a file');
    expect(said(() => openFolder(join(folder, 'file', 'below'))).es).toContain('es un archivo');
    writeFileSync(join(folder, 'daybook.db'), 'no database at all '.repeat(100));
    expect(said(() => openFolder(folder)).en).toContain('restore the last backup');
  });

  test('of a demonstration that cannot be made is said, and how to name another', async () => {
    vi.stubEnv('TMPDIR', join(folder, 'nowhere'));
    const machine = { lang: 'en', environment: {}, built: '', say: () => undefined } as const;
    const begun = start.run(machine, { rest: [], flags: new Set(['demo']) });
    await expect(begun).rejects.toThrow(CannotRun);
    await expect(begun).rejects.toMatchObject({ words: { en: expect.stringContaining('name another: TMPDIR=') } });
  });

  test('of another version is refused, and can still be opened by the program that made it', () => {
    const { store, close } = openFolder(folder);
    store.database.script('PRAGMA user_version = 7');
    close();
    expect(said(() => openFolder(folder))).toMatchObject({
      en: expect.stringContaining('version 7'),
      es: expect.stringContaining('versión 7'),
    });
    expect(said(() => openFolder(folder)).en).not.toContain('runs on');
  });
});

test('a port that is taken is named, with the next one to try', async () => {
  const other = await new Promise<Server>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
  });
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const wanted = serveApp(new Hono(), { host: '127.0.0.1', port });
  await expect(wanted).rejects.toThrow(`DAYBOOK_PORT=${port + 1}`);
  other.close();
});

test.each([
  [{ DAYBOOK_PORT: 'web' }, 'DAYBOOK_PORT'],
  [{ DAYBOOK_PORT: '0' }, 'DAYBOOK_PORT'],
  [{ DAYBOOK_ORIGIN: 'http://daybook.example.gov' }, 'DAYBOOK_ORIGIN'],
  [{ DAYBOOK_ORIGIN: 'https://daybook.example.gov/log' }, 'DAYBOOK_ORIGIN'],
])('the setting %o is refused in words', (environment, name) => {
  const { en, es } = said(() => settingsOf(environment));
  expect(en).toContain(name);
  expect(es).toContain(name);
});

test('an entry is destroyed by order of a court, on a machine whose app is stopped, and the journal says so', async () => {
  const printed: string[] = [];
  const machine = {
    lang: 'en',
    environment: { DAYBOOK_FOLDER: folder },
    built: '',
    say: (text: string) => void printed.push(text),
  } as const;
  const run = (...rest: string[]) =>
    expunge
      .run(machine, { rest, flags: new Set() })
      .catch((fault) => (fault instanceof CannotRun ? fault.words.en : Promise.reject(fault)));
  expect(await run('A-1', 'court-order')).toContain('There is no Daybook');
  const { store, close } = openFolder(folder);
  store.database.run("INSERT INTO account (account_id, login, role, password) VALUES (?, 'clerk', 'clerk', 'x')", [
    CLERK,
  ]);
  saveEntry(store, { account_id: CLERK, key: key(1) }, entry('A-1'), '2026-Q1');
  expect(await run('A-1', 'court-order')).toContain('A Daybook runs on');
  close();
  expect(await run('A-1', 'no-reason')).toContain('court-order (order of a court)');
  expect(await run('A-2', 'court-order')).toContain('There is no entry A-2');
  mkdirSync(join(folder, 'preview', '2026-q1'), { recursive: true });
  expect(await run('A-1', 'court-order')).toBe(0);
  expect([printed.join(''), existsSync(join(folder, 'preview'))]).toEqual([
    expect.stringContaining('make a new one'),
    false,
  ]);
  expect(await run('A-1', 'court-order')).toContain('destroyed before');
  const after = openFolder(folder);
  expect(after.store.database.one('SELECT record, salt FROM entry')).toEqual({ record: null, salt: null });
  expect(checkJournal(after.store.database)).toMatchObject({ expunged: 1, faults: [] });
  after.close();
});

test.each(['en', 'es'] as const)('the help in %s names every command, option and setting', (lang) => {
  const text = helpText(lang);
  for (const { name, does, flags } of commands) {
    expect(text).toContain(`  ${name}`);
    expect(text).toContain(does[lang]);
    for (const flag of Object.keys(flags)) expect(text).toContain(`--${flag}`);
  }
  for (const name of Object.keys(settingsWords)) expect(text).toContain(name);
});
