import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveApp } from '../src/server/serve-app.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { openStore } from '../src/store/open-store.ts';
import { ENTRY_FORM, LARKMERE_FORM } from './support/filled-forms.ts';
import { freePort } from './support/free-port.ts';
import { madeApp } from './support/made-app.ts';
import { key } from './support/made-store.ts';

const filled = (number: number, more = {}) =>
  new URLSearchParams({ ...ENTRY_FORM, key: key(5000 + number), ...more }).toString();

/** The app on a port of its own. */
async function served(patience = {}) {
  const made = madeApp();
  const port = await freePort();
  const server = await serveApp(made.app, { host: '127.0.0.1', port }, patience);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { ...made, port };
}

describe('an upload of 1 GB', () => {
  const GIGABYTE = 1024 ** 3;

  test('is refused by what it declares, before it is sent', async () => {
    const { port } = await served();
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('data', (text) => resolve(String(text)));
      socket.on('close', () => resolve('closed'));
      socket.write(`POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${GIGABYTE}\r\n\r\na=`);
      onTestFinished(() => void socket.destroy());
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('that declares nothing is not read to its end', async () => {
    const { port, as, faults } = await served();
    const piece = Buffer.alloc(64 * 1024, 'a');
    let sent = 0;
    const endless = new Readable({
      read() {
        sent += piece.length;
        this.push(sent > GIGABYTE ? null : piece);
      },
    });
    const status = await new Promise((resolve) => {
      const headers = { cookie: as('clerk'), 'transfer-encoding': 'chunked' };
      const asked = request({ port, host: '127.0.0.1', method: 'POST', path: '/entries', headers }, (answer) => {
        resolve(answer.statusCode);
        endless.destroy();
        asked.destroy();
      });
      asked.on('error', () => resolve('cut'));
      endless.pipe(asked);
    });
    expect([413, 'cut']).toContain(status);
    expect(sent).toBeLessThan(GIGABYTE / 4);
    expect(faults).toEqual([]);
  });
});

describe('who sends drop by drop', () => {
  test.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: local'],
    ['a form', 'POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nlogin='],
  ])('%s is not waited for, and keeps nobody waiting', async (_, begun) => {
    const { port } = await served({ headersTimeout: 300, requestTimeout: 400, connectionsCheckingInterval: 50 });
    const slow = connect(port, '127.0.0.1');
    const closed = new Promise((resolve) => slow.on('close', () => resolve('closed')));
    slow.on('error', () => undefined);
    slow.resume();
    slow.write(begun);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    expect(await closed).toBe('closed');
  });
});

describe('headers and addresses that no browser sends', () => {
  test.each([
    ['a cookie that is no text', { cookie: '__Host-daybook=%E0%A4%A; __Host-daybook=\u00ff; =;;;' }],
    ['a cookie of 10 kB', { cookie: `__Host-daybook=${'f'.repeat(10_000)}` }],
    ['languages without end', { 'accept-language': 'xx-'.repeat(3000) }],
    [
      'another host',
      { host: 'elsewhere.example', 'x-forwarded-host': 'elsewhere.example', forwarded: 'host=elsewhere.example' },
    ],
    ['a form that is none', { 'content-type': 'multipart/form-data' }],
    ['a form of another kind', { 'content-type': 'application/json; charset=utf-99' }],
  ])('%s', async (_, headers) => {
    const { ask, faults } = madeApp();
    for (const [method, path] of [
      ['GET', '/'],
      ['POST', '/sign-in'],
      ['GET', '/entries/%00'],
      ['GET', '/entries/%ff%fe'],
      ['GET', `/entries/${'a'.repeat(8000)}`],
      ['GET', '/welcome/..%2f..%2fetc%2fpasswd'],
      ['PUT', '/entries'],
      ['DELETE', '/entries/A-1'],
    ] as const) {
      const answer = await ask(method, path, { headers, form: '%%%=%E0%A4%A&__proto__=1&constructor=2' });
      expect([path, answer.status < 500, await answer.text().then((text) => text.includes('elsewhere'))]).toEqual([
        path,
        true,
        false,
      ]);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect(faults).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('1');
  });

  test('a server in front cannot be imitated: headers past their limit are refused', async () => {
    const { port } = await served();
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { cookie: 'a='.padEnd(40_000, 'b') } });
    expect(answer.status).toBe(431);
  });
});

/** A disk of two megabytes, where this machine lets one be made. */
function smallDisk(): { readonly folder: string; readonly isThere: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-small-'));
  const isThere = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status === 0;
  return { folder, isThere };
}

const disk = smallDisk();
const name = disk.isThere ? 'a full disk' : 'a full disk (skipped: no small disk can be mounted here)';
(disk.isThere ? describe : describe.skip)(name, () => {
  test('refuses what is new in words and keeps what was typed, loses nothing, lets people read, and takes it when there is room', async () => {
    const { folder } = disk;
    onTestFinished(() => {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    });
    const clock = { now: '2026-08-15T16:00:00.000Z' };
    let drawn = 0;
    const around = { now: () => clock.now, draw: (bytes: number) => (++drawn).toString(16).padStart(bytes * 2, '0') };
    const store = openStore(join(folder, 'daybook.db'), around);
    const { ask, as, faults } = madeApp([], {}, { store, path: join(folder, 'daybook.db'), clock });
    expect((await ask('POST', '/agency', { cookie: as('administrator'), form: LARKMERE_FORM })).status).toBe(303);
    const cookie = as('clerk');
    const saved: string[] = [];
    expect((await ask('POST', '/entries', { cookie, form: filled(1) })).status).toBe(303);
    for (let size = 1024 * 1024; size >= 512; size /= 2)
      for (let more = 0; more < 8; more++)
        try {
          writeFileSync(join(folder, `filler-${size}-${more}`), Buffer.alloc(size));
        } catch {
          rmSync(join(folder, `filler-${size}-${more}`), { force: true });
        }
    let last = await ask('POST', '/entries', { cookie, form: filled(2) });
    for (let number = 3; last.status === 303; number++) {
      saved.push(last.headers.get('location') ?? '');
      last = await ask('POST', '/entries', { cookie, form: filled(number) });
    }
    expect(last.status).toBe(507);
    const text = await last.text();
    expect(text).toContain('The disk of this machine is full');
    expect(text).toContain('value="2026-08-10"');
    expect(faults).toHaveLength(1);
    clock.now = '2026-08-15T16:05:00.000Z';
    expect((await ask('GET', '/entries', { cookie })).status).toBe(200);
    rmSync(join(folder, 'filler-524288-0'), { force: true });
    for (const path of saved) expect((await ask('GET', path, { cookie })).status).toBe(200);
    const kept = [...text.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, field = '', value = '']) => [
      field,
      value,
    ]);
    expect((await ask('POST', '/entries', { cookie, form: new URLSearchParams(kept).toString() })).status).toBe(303);
    expect(checkJournal(store.database)).toMatchObject({ events: saved.length + 3, faults: [] });
    store.database.close();
  });
});
