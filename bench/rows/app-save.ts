import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beginSession } from '../../apps/reporting/src/accounts/session.ts';
import { openDatabase } from '../../apps/reporting/src/store/database.ts';
import { friday } from '../../apps/reporting/tests/support/friday.ts';
import { CLERK, draw, filledStore } from '../filled-store.ts';
import { median } from '../measured.ts';
import type { Row } from '../row.ts';

const command = fileURLToPath(new URL('../../apps/reporting/bin/daybook-app.js', import.meta.url));

const ENTRIES = 100_000;
const SAVES = 200;
/** Milliseconds: of what a clerk waits for again and again, and of a page. */
const GOAL = 50;
const PAGE = 200;

/** A detainer with two asks that are decided differently, as the form sends it. */
const form = (key: string) =>
  new URLSearchParams({
    ...friday,
    key,
    'ask-2.ask': 'notify-release',
    'ask-2.federal_force': 'notification-request',
    'ask-2.decision': 'complied-full',
    'ask-2.decided_on': '2026-01-09',
  });

export const appSave: Row = {
  name: 'app-save',
  title: `an entry sent over loopback to the app with ${ENTRIES} entries: read, checked by every rule, saved and synced`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
    const store = filledStore(join(folder, 'daybook.db'), ENTRIES);
    const cookie = `__Host-daybook=${beginSession(store, CLERK)}`;
    store.database.close();
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const environment = { ...process.env, DAYBOOK_FOLDER: folder, DAYBOOK_PORT: String(port) };
    const app = spawn(process.execPath, [command], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      await new Promise((begun, ended) => {
        app.stdout.once('data', begun);
        app.once('exit', () => ended(new Error('The app did not start: is it built?')));
      });
      const timed = async (path: string, body?: URLSearchParams) => {
        const began = performance.now();
        const method = body === undefined ? {} : { method: 'POST', body };
        const answer = await fetch(origin + path, { headers: { cookie, origin }, redirect: 'manual', ...method });
        const text = await answer.text();
        if (answer.status !== (body === undefined ? 200 : 303))
          throw new Error(`${answer.status} ${text.slice(0, 2000)}`);
        return performance.now() - began;
      };
      const times = async (count: number, ask: () => Promise<number>) => {
        const took: number[] = [];
        for (let turn = 0; turn < count; turn++) took.push(await ask());
        return took;
      };
      const saves = await times(SAVES, () => timed('/entries', form(draw(16))));
      const lists = await times(20, () => timed('/entries'));
      const forms = await times(20, () => timed('/entries/new'));
      if (countOf(folder) !== ENTRIES + SAVES) throw new Error(`Not every one of ${SAVES} entries was saved`);
      return [
        figure('ms to save an entry, median', saves, GOAL),
        figure('ms to list the entries, median', lists, PAGE),
        figure('ms to open the form, median', forms, PAGE),
      ];
    } finally {
      app.kill('SIGTERM');
      await new Promise((gone) => app.once('exit', gone));
      rmSync(folder, { recursive: true });
    }
  },
};

const figure = (what: string, took: readonly number[], most: number) => ({
  what,
  value: median(took).toFixed(1),
  goal: `≤ ${most}`,
  reached: median(took) <= most,
});

function countOf(folder: string): number {
  const database = openDatabase(join(folder, 'daybook.db'));
  const count = Number(database.one('SELECT COUNT(*) AS n FROM entry')?.n);
  database.close();
  return count;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
