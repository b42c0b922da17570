import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { toNdjson, toTables, toWorkbook } from '@daybook/files';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../src/import/check-files.ts';
import { importsOf } from '../src/import/imports-of.ts';
import { judgeRecord } from '../src/import/judge-record.ts';
import { planImport } from '../src/import/plan-import.ts';
import type { BroughtRecord } from '../src/import/records-in-order.ts';
import { saveImport } from '../src/import/save-import.ts';
import { referencesOf } from '../src/reference/references-of.ts';
import { BrokenForm, multipartParts } from '../src/server/multipart-parts.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { entryLines } from '../src/store/entries.ts';
import { expungeEntry } from '../src/store/expunge-entry.ts';
import { saveEntry } from '../src/store/save-entry.ts';
import { keepLarkmere, LARKMERE, larkmereLog } from './support/larkmere.ts';
import { madeApp } from './support/made-app.ts';
import { CLERK, key, madeStore } from './support/made-store.ts';

const log = larkmereLog() as BroughtRecord[];

describe('a form with files', () => {
  const boundary = 'b0';
  const body = [
    '--b0\r\nContent-Disposition: form-data; name="lang"\r\n\r\nes\r\n',
    '--b0\r\nContent-Disposition: form-data; name="files"; filename="C:\\\\logs\\\\a%22b.csv"\r\nContent-Type: text/csv\r\n\r\na,b\r\n--b\r\n-b0\r\n1,2\r\n',
    '--b0--\r\n',
  ].join('');
  const read = async (text: string, size: number) => {
    async function* pieces() {
      for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size), 'latin1');
    }
    const parts: string[] = [];
    for await (const { name, file, pieces: inner } of multipartParts(pieces(), boundary)) {
      let content = '';
      for await (const piece of inner) content += Buffer.from(piece).toString('latin1');
      parts.push(`${name}|${file ?? ''}|${content}`);
    }
    return parts;
  };

  test('is taken apart the same way however it is cut on its way', async () => {
    const whole = ['lang||es', 'files|C:\\\\logs\\\\a"b.csv|a,b\r\n--b\r\n-b0\r\n1,2'];
    for (const size of [1, 2, 3, 5, 7, 64, 10_000]) expect(await read(body, size), `${size}`).toEqual(whole);
  });

  test.each([
    ['that stops in the middle', body.slice(0, -20)],
    ['without a name', '--b0\r\nContent-Type: text/csv\r\n\r\nx\r\n--b0--'],
    ['with a head without end', `--b0\r\nContent-Disposition: form-data; name="${'x'.repeat(20_000)}`],
    ['that is none', 'a,b\r\n1,2'],
  ])('%s is refused', async (_, text) => {
    await expect(read(text, 1000)).rejects.toBeInstanceOf(BrokenForm);
  });
});

describe('what a file says beside what is kept', () => {
  const first = log[0] as BroughtRecord;
  const later = { ...first, revision: 2, revision_reason: 'progress' } as BroughtRecord;
  const { public_id: _, ...unnamed } = first;
  test.each([
    ['new', [], first],
    ['there', [first], first],
    ['there', [first], unnamed as BroughtRecord],
    ['correction', [first], later],
    ['says-otherwise', [first], { ...first, channel: 'fax' } as BroughtRecord],
    ['there', [first, later], first],
    ['revision-missing', [], later],
    ['revision-missing', [first], { ...later, revision: 3 }],
    ['another-agency', [], { ...first, agency_id: 'us-zz-wqzgzajr' } as BroughtRecord],
    ['not-own-log', [], { ...first, source: { kind: 'federal-release' } } as BroughtRecord],
    ['not-own-log', [], { ...first, request_id: undefined } as unknown as BroughtRecord],
  ] as const)('is %s', (judged, kept, brought) => {
    const { store } = madeStore();
    for (const [at, one] of kept.entries()) saveEntry(store, { account_id: CLERK, key: key(at) }, one, '2026-Q1');
    expect(judgeRecord(store.database, LARKMERE, brought)).toBe(judged);
  });

  test('does not bring back what was expunged, in no revision', () => {
    const { store } = madeStore();
    saveEntry(store, { account_id: CLERK, key: key(1) }, first, '2026-Q1');
    expungeEntry(store, CLERK, first.request_id, 'court-order');
    for (const one of [first, later]) expect(judgeRecord(store.database, LARKMERE, one)).toBe('expunged');
  });
});

describe('an import', () => {
  const brought = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);
  /** The sheriff's app, and the page of an import once it has come to rest. */
  function larkmere(isApart = false) {
    const made = madeApp();
    keepLarkmere(made.store, CLERK);
    if (!isApart) importsOf(made.store, checkFiles);
    const cookie = made.as('clerk');
    const rest = async (at: string) => {
      for (;;) {
        const answer = await made.ask('GET', at, { cookie });
        if (answer.headers.get('refresh') === null) return answer.text();
        await setTimeout(50);
      }
    };
    const bring = async (...files: File[]) => {
      const at = (await made.bring('/import', files, cookie)).headers.get('location') ?? '';
      return { at, page: await rest(at) };
    };
    const save = async (at: string) => {
      await made.ask('POST', `${at}/save`, { cookie });
      return rest(at);
    };
    const left = () => readdirSync(join(dirname(made.path), 'incoming'));
    return { ...made, cookie, bring, save, left };
  }

  test('of a whole log says first what is in it, saves it with its revisions, and saves nothing twice', async () => {
    const { store, bring, save, left, ask, as } = larkmere();
    const file = brought('log.ndjson', toNdjson(log.toReversed()));
    const { at, page } = await bring(file);
    expect(page).toContain('Is that right?');
    expect(page).toContain('New: 44');
    expect(page).toContain('Later revisions of entries: 4');
    expect(entryLines(store.database)).toEqual([]);
    const saved = await save(at);
    expect(saved).toContain('Saved: 48. They wait for a review.');
    expect(left()).toEqual([]);
    expect(await save(at)).toBe(saved);
    const lines = entryLines(store.database);
    expect(lines).toHaveLength(44);
    expect(new Set(lines.map(({ standing }) => standing))).toEqual(new Set(['waits']));
    expect(lines.find(({ request_id }) => request_id === 'LKS-26-021')).toMatchObject({
      revision: 2,
      quarter: '2026-Q1',
    });
    expect(checkJournal(store.database).faults).toEqual([]);
    expect(store.database.one("SELECT body FROM event WHERE kind = 'file-brought'")?.body).toBe('{"entries":48}');

    const again = await bring(file);
    expect(again.page).toContain('Here already, in the same words: 48');
    expect(again.page).not.toContain('/save"');
    expect((await ask('GET', again.at, { cookie: as('reviewer') })).headers.get('location')).toBe('/import');
  });

  test('with something wrong in it saves nothing, and says where it is without repeating what it hides', async () => {
    const { store, bring, save } = larkmere();
    const tables = toTables(log.slice(0, 5).map((one) => ({ ...one })));
    const requests = tables.find(({ name }) => name === 'requests')?.rows ?? [];
    const column = (name: string) => requests[0]?.indexOf(name) ?? -1;
    (requests[1] ?? [])[column('channel')] = 'e-mial';
    (requests[2] ?? [])[column('requesting_office')] = 'call Jane at 206 555 0143';
    const { at, page } = await bring(brought('log.xlsx', await toWorkbook(tables, new Date(0))));
    expect(page).toContain('Nothing is saved');
    expect(page).toMatch(/log\.xlsx · requests![A-Z]+2/);
    expect(page).toContain('e-mial');
    expect(page).not.toMatch(/555|Jane/);
    await save(at);
    expect(store.database.all('SELECT * FROM entry')).toEqual([]);
    expect(store.database.all("SELECT * FROM event WHERE kind = 'entry-saved'")).toEqual([]);
  });

  test('takes a large file in turns, and stops where an entry was changed meanwhile', async () => {
    const { store, path } = madeStore();
    keepLarkmere(store, CLERK);
    const { agency } = referencesOf(store.database);
    if (agency === undefined) throw new Error('There is no agency');
    const many = Array.from({ length: 1200 }, (_, at) => ({ ...(log[0] as BroughtRecord), request_id: `M-${at}` }));
    const target = join(dirname(path), 'requests.ndjson');
    writeFileSync(target, toNdjson(many));
    expect(await planImport(store.database, LARKMERE, target)).toMatchObject({ news: 1200, there: 0 });
    const told: number[] = [];
    const run = (at: number) =>
      saveImport(
        store,
        { account_id: CLERK, key: key(at) },
        agency,
        { path: target, sha256: 'f'.repeat(64) },
        (saved) => {
          told.push(saved);
          if (at === 1 && saved === 500)
            saveEntry(
              store,
              { account_id: CLERK, key: key(77) },
              { ...many[900], channel: 'fax' } as BroughtRecord,
              '2026-Q1',
            );
        },
      );
    await expect(run(1)).rejects.toMatchObject({ why: 'revision-taken' });
    expect(told).toEqual([500]);
    store.database.script('DROP TRIGGER entry_is_kept; PRAGMA foreign_keys = OFF');
    store.database.run("DELETE FROM entry WHERE request_id = 'M-900'");
    expect(await run(2)).toBe(700);
    expect(Number(store.database.one('SELECT COUNT(*) AS n FROM entry')?.n)).toBe(1200);
  });

  test('is compared once more when it is to be saved: what was changed since saves nothing', async () => {
    const { store, bring, save } = larkmere();
    const { at } = await bring(brought('log.ndjson', toNdjson(log)));
    const changed = { ...(log[3] as BroughtRecord), channel: 'fax' } as BroughtRecord;
    saveEntry(store, { account_id: CLERK, key: key(77) }, changed, '2026-Q1');
    const page = await save(at);
    expect(page).toContain(changed.request_id);
    expect(page).not.toContain('/save"');
    expect(entryLines(store.database)).toHaveLength(1);
  });

  test('of a gigabyte is refused before it is read, and leaves nothing on the disk', async () => {
    const { app, cookie, left } = larkmere();
    const headers = { origin: 'http://localhost:8017', cookie, 'content-type': 'multipart/form-data; boundary=b0' };
    let pulled = 0;
    const endless = () => {
      let head = '--b0\r\nContent-Disposition: form-data; name="files"; filename="log.csv"\r\n\r\n';
      return new ReadableStream({
        pull(controller) {
          pulled += 1_000_000;
          controller.enqueue(new TextEncoder().encode(head.padEnd(1_000_000, 'x')));
          head = '';
        },
      });
    };
    const send = (more: Record<string, string>) =>
      app.request('http://localhost:8017/import', {
        method: 'POST',
        headers: { ...headers, ...more },
        body: endless(),
        duplex: 'half',
      } as RequestInit);
    const said = await send({ 'content-length': String(2 ** 30) });
    expect([said.status, await said.text()]).toEqual([413, expect.stringContaining('too large')]);
    expect(pulled).toBeLessThan(3_000_000);
    expect((await send({})).status).toBe(413);
    expect(pulled).toBeLessThan(80_000_000);
    expect(left()).toEqual([]);
  });

  test('of what is no file asks for one, and what is no log is said to be none, by a thread of its own', async () => {
    const { ask, bring, cookie } = larkmere(true);
    expect((await ask('POST', '/import', { cookie, form: 'x=1' })).status).toBe(422);
    const { page } = await bring(brought('../../etc/passwd', 'root:x:0:0'));
    expect(page).toContain('passwd');
    expect(page).not.toContain('..');
    expect(page).toContain('No request was found');
  });
});
