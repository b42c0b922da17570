import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hostileCases } from '../../../packages/files/tests/hostile/all-cases.ts';
import { beginSession } from '../src/accounts/session.ts';
import { openFolder } from '../src/folder/open-folder.ts';
import { checkFiles } from '../src/import/check-files.ts';
import { importsOf } from '../src/import/imports-of.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { freePort } from './support/free-port.ts';
import { keepLarkmere } from './support/larkmere.ts';
import { madeApp } from './support/made-app.ts';
import { CLERK } from './support/made-store.ts';

const isLarge = ({ fact }: { readonly fact: string }) => /\b(?:million|MB|60,000|bomb)\b/.test(fact);
const large = hostileCases.filter(isLarge);
const small = hostileCases.filter((one) => !isLarge(one));
const contentOf = ({ bytes }: (typeof hostileCases)[number]): Uint8Array => {
  const content = bytes();
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
};
/** What no page repeats, wherever it stood in a file or in its name. */
const HIDDEN = /123-45-6789|123–45–6789|A123456789|jo@example|555-0142|(?!\n)\p{Cc}/u;
/** What a person reads of a file that is not taken: what was found, that nothing was, or that it is too much. */
const WORDS = /What the check says|No request was found|The import stopped|Is that right|too large/;

describe('every hostile file of the corpus, brought into the log', () => {
  test('is answered in words, nothing is saved, and nothing of it stays on the disk', async () => {
    const made = madeApp();
    keepLarkmere(made.store, CLERK);
    importsOf(made.store, checkFiles);
    const cookie = made.as('clerk');
    const left = () => readdirSync(join(dirname(made.path), 'incoming'));
    const clean: string[] = [];
    expect(small.length).toBeGreaterThan(200);
    for (const one of small) {
      const file = new File([contentOf(one) as BlobPart], one.name);
      const { status, headers } = await made.bring('/import', [file], cookie);
      expect([one.fact, status]).toEqual([one.fact, 303]);
      let answer: Response;
      do answer = await made.ask('GET', headers.get('location') ?? '', { cookie });
      while (answer.headers.get('refresh') !== null && (await setTimeout(5, true)));
      const page = await answer.text();
      expect([one.fact, answer.status]).toEqual([one.fact, 200]);
      expect(page, one.fact).toMatch(WORDS);
      expect(page, one.fact).not.toMatch(HIDDEN);
      expect(page, one.fact).not.toMatch(/<script|<img|<iframe/i);
      if (page.includes('/save"')) clean.push(one.fact);
      else expect([one.fact, left()]).toEqual([one.fact, []]);
    }
    expect(clean).toEqual([]);
    expect(made.store.database.all('SELECT * FROM entry')).toEqual([]);
    expect(checkJournal(made.store.database).faults).toEqual([]);
    expect(made.faults).toEqual([]);
  }, 600_000);

  test('that is large is refused by the app as it is built, which goes on in the memory that it may have', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-hostile-'));
    const { store, close } = openFolder(folder);
    store.database.run("INSERT INTO account (account_id, login, role, password) VALUES (?, 'clerk', 'clerk', 'x')", [
      CLERK,
    ]);
    keepLarkmere(store, CLERK);
    const cookie = `__Host-daybook=${beginSession(store, CLERK)}`;
    close();
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const program = fileURLToPath(new URL('../bin/daybook-app.js', import.meta.url));
    const env = { ...process.env, DAYBOOK_FOLDER: folder, DAYBOOK_PORT: String(port) };
    const server = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => server.once('exit', resolve));
    onTestFinished(async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    });
    await new Promise((resolve) => server.stdout.once('data', resolve));
    const said: string[] = [];
    for (const one of large) {
      const body = new FormData();
      body.append('files', new File([contentOf(one) as BlobPart], one.name));
      const brought = await fetch(`${origin}/import`, {
        method: 'POST',
        headers: { origin, cookie },
        body,
        redirect: 'manual',
      }).catch(() => undefined);
      // A body that is refused before it is read may cut the line under the one who still sends.
      const { status = 413 } = brought ?? {};
      expect([one.fact, status]).toEqual([one.fact, status === 413 ? 413 : 303]);
      said.push(`${status} ${one.fact}`);
      const at = brought?.headers.get('location');
      if (status === 303 && at) {
        let answer: Response;
        do answer = await fetch(`${origin}${at}`, { headers: { cookie } });
        while (answer.headers.get('refresh') !== null && (await setTimeout(100, true)));
        const page = await answer.text();
        expect([one.fact, answer.status]).toEqual([one.fact, 200]);
        expect(page, one.fact).toMatch(WORDS);
        expect(page, one.fact).not.toContain('/save"');
      }
      // The app lives, and somebody else is served.
      expect((await fetch(`${origin}/import`, { headers: { cookie } })).status, one.fact).toBe(200);
      expect([one.fact, readdirSync(join(folder, 'incoming'))]).toEqual([one.fact, []]);
    }
    const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024;
    expect(peak).toBeLessThan(600);
    console.info(`${said.length} large files, at most ${peak.toFixed(0)} MB`);
    expect(server.exitCode).toBe(null);
    server.kill('SIGTERM');
    await ended;
    const again = openFolder(folder);
    expect(again.store.database.all('SELECT * FROM entry')).toEqual([]);
    expect(checkJournal(again.store.database).faults).toEqual([]);
    again.close();
  }, 900_000);
});
