import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beginSession } from '../../apps/reporting/src/accounts/session.ts';
import { openFolder } from '../../apps/reporting/src/folder/open-folder.ts';
import { saveReference } from '../../apps/reporting/src/reference/save-reference.ts';
import { typedAgency } from '../../apps/reporting/src/reference/typed-agency.ts';
import type { Figure, Row } from '../row.ts';

const CLERKS = 50;
const ENTRIES = 6;
const program = fileURLToPath(new URL('../../apps/reporting/bin/daybook-app.js', import.meta.url));
const lock = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

export const appLoad: Row = {
  name: 'app-load',
  title: `The reporting app as it is built, ${CLERKS} clerks at once, each opening the form and saving ${ENTRIES} entries`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-load-'));
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const cookies = clerks(folder);
    const env = { ...process.env, DAYBOOK_FOLDER: folder, DAYBOOK_PORT: String(port) };
    const server = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      await new Promise((resolve) => server.stdout.once('data', resolve));
      const agent = new Agent({ keepAlive: true, maxSockets: CLERKS });
      const first = await ask(agent, origin, 'GET', '/', '');
      const style = /href="(\/style\/[^"]+)"/.exec(first.text)?.[1] ?? '';
      const page = gzipSync(first.text).length + gzipSync((await ask(agent, origin, 'GET', style, '')).text).length;
      const saves: number[] = [];
      const pages: number[] = [];
      let refused = 0;
      const clerk = async (cookie: string) => {
        for (let entry = 0; entry < ENTRIES; entry++) {
          const form = await ask(agent, origin, 'GET', '/entries/new', cookie);
          const [, key = ''] = /name="key" value="([0-9a-f]{32})"/.exec(form.text) ?? [];
          const saved = await ask(agent, origin, 'POST', '/entries', cookie, filled(key));
          pages.push(form.took);
          saves.push(saved.took);
          if (form.status !== 200 || saved.status !== 303) refused++;
        }
      };
      const began = performance.now();
      await Promise.all(cookies.map(clerk));
      const seconds = (performance.now() - began) / 1000;
      const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024;
      agent.destroy();
      const at = (list: number[], share: number) =>
        list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * share)] ?? 0;
      const told = (what: string, value: number): Figure => ({
        what,
        value: value.toFixed(0),
        goal: 'told',
        reached: true,
      });
      const goal = (what: string, value: number, most: number): Figure => ({
        what,
        value: value.toFixed(0),
        goal: `≤ ${most}`,
        reached: value <= most,
      });
      return [
        goal('answers that were not right', refused, 0),
        told('entries saved a second', saves.length / seconds),
        told('ms to save, median', at(saves, 0.5)),
        told('ms to save, 99 of 100', at(saves, 0.99)),
        told('ms to open the form, median', at(pages, 0.5)),
        goal('MB of memory at most, server', peak, 200),
        goal('KB of the first page, gzip', page / 1000, 150),
        goal('packages at run time', packages(), 40),
      ];
    } finally {
      server.kill('SIGTERM');
      await new Promise((resolve) => server.once('exit', resolve));
      rmSync(folder, { recursive: true });
    }
  },
};

/** An agency with its clerks, each signed in: the cookie of each. */
function clerks(folder: string): readonly string[] {
  const { store, close } = openFolder(folder);
  const ids = Array.from({ length: CLERKS }, (_, at) => at.toString(16).padStart(32, '0'));
  for (const [at, id] of ids.entries())
    store.database.run("INSERT INTO account (account_id, login, role, password) VALUES (?, ?, 'clerk', 'x')", [
      id,
      `clerk-${at}`,
    ]);
  const typed = { name: 'Larkmere County Sheriff', state: 'ZZ', agency_type: 'sheriff', operator_level: 'county' };
  const record = typedAgency(
    { ...typed, time_zone: 'America/Los_Angeles', ori: '', facilities: 'Main Jail' },
    undefined,
  );
  saveReference(store, { account_id: ids[0] ?? '', key: 'f'.repeat(32) }, record);
  const cookies = ids.map((id) => `__Host-daybook=${beginSession(store, id)}`);
  close();
  return cookies;
}

const today = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
const filled = (key: string): string =>
  new URLSearchParams({
    key,
    direction: 'inbound',
    received_on: today,
    channel: 'email',
    requesting_component: 'ice-ero',
    instrument: 'i-247a',
    instrument_edition: '02/17',
    instrument_dated_on: today,
    'ask-1.ask': 'hold-custody',
    'ask-1.federal_force': 'detainer-request',
    'ask-1.decision': 'declined',
    'ask-1.decided_on': today,
  }).toString();

interface Got {
  readonly status: number;
  readonly text: string;
  /** In milliseconds. */
  readonly took: number;
}

function ask(agent: Agent, origin: string, method: string, path: string, cookie: string, form = ''): Promise<Got> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const headers = {
      cookie,
      origin,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(form),
    };
    const sent = request(`${origin}${path}`, { agent, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece) => {
        text += piece;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, took: performance.now() - began }));
    });
    sent.on('error', reject);
    sent.end(form);
  });
}

/** How many packages of others the app needs to run, with all that those need; of those for one kind of machine, one. */
function packages(): number {
  const all = JSON.parse(readFileSync(lock, 'utf8')).packages as Readonly<
    Record<string, { dependencies?: object; link?: boolean; resolved?: string; os?: unknown }>
  >;
  const seen = new Set<string>();
  const visit = (folder: string) => {
    for (const name of Object.keys(all[folder]?.dependencies ?? {})) {
      const path = [`${folder}/node_modules/${name}`, `node_modules/${name}`].find((one) => one in all) ?? '';
      const target = all[path]?.link === true ? (all[path]?.resolved ?? '') : path;
      if (target === '' || seen.has(target)) continue;
      seen.add(target);
      visit(target);
    }
  };
  visit('apps/reporting');
  return [...seen].filter((path) => path.includes('node_modules/')).length + 1;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
