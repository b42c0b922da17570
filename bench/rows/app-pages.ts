import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beginSession } from '../../apps/reporting/src/accounts/session.ts';
import { CLERK, filledStore, REVIEWER } from '../filled-store.ts';
import { median } from '../measured.ts';
import type { Figure, Row } from '../row.ts';
import { type ServedApp, servedApp } from '../served-app.ts';

const ENTRIES = 100_000;
const WAITING = 300;
const A_QUARTER = 8_000;
const TURNS = 15;
/** Milliseconds of a page; megabytes of the server while it serves, and with a quarter being published. */
const PAGE = 100;
const SERVING = 200;
const PUBLISHING = 1024;
const PASSPHRASE = 'ladder copper violin';
const QUARTER = '/quarters/2026-Q1';

export const appPages: Row = {
  name: 'app-pages',
  title: `the app with ${ENTRIES} entries of which ${WAITING} wait: its pages, then a quarter of ${A_QUARTER} published`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
    const cookies = filled(folder);
    const app = await servedApp(folder);
    try {
      const pages = {
        'the queue': await timed(app, '/review', cookies.reviewer),
        'the list of entries': await timed(app, '/entries', cookies.clerk),
        'an entry that waits': await timed(
          app,
          `/entries/${new Date().getFullYear()}-${ENTRIES + 1}`,
          cookies.reviewer,
        ),
        'the checklist of a quarter': await timed(app, QUARTER, cookies.publisher),
        'the journal': await timed(app, '/journal', cookies.auditor),
      };
      const serving = app.peak();
      const { looked, published } = await publish(app, cookies);
      return [
        ...Object.entries(pages).map(([what, took]) => figure(`ms of ${what}, median`, took, PAGE)),
        figure('MB of memory at most, serving', serving, SERVING),
        told('CPU seconds to preview the quarter', looked),
        told('CPU seconds to publish it', published),
        figure('MB of memory at most, publishing', app.peak(), PUBLISHING),
      ];
    } finally {
      await app.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

const figure = (what: string, value: number, most: number): Figure => ({
  what,
  value: value.toFixed(0),
  goal: `≤ ${most}`,
  reached: value <= most,
});
const told = (what: string, value: number): Figure => ({ what, value: value.toFixed(0), goal: 'told', reached: true });

type Cookies = Readonly<Record<'clerk' | 'reviewer' | 'publisher' | 'auditor' | 'administrator', string>>;

/** The database with one account for each role, each signed in: the cookie of each. */
function filled(folder: string): Cookies {
  const filling = { aQuarter: A_QUARTER, waiting: WAITING };
  const store = filledStore(join(folder, 'daybook.db'), ENTRIES + WAITING, filling);
  const signedIn = (id: string) => `__Host-daybook=${beginSession(store, id)}`;
  const other = (role: string, digit: string) => {
    const id = digit.repeat(32);
    store.database.run("INSERT INTO account (account_id, login, role, password) VALUES (?, ?, ?, 'x')", [
      id,
      role,
      role,
    ]);
    return signedIn(id);
  };
  const cookies = {
    clerk: signedIn(CLERK),
    reviewer: signedIn(REVIEWER),
    publisher: other('publisher', '1'),
    auditor: other('auditor', '2'),
    administrator: other('administrator', '3'),
  };
  store.database.close();
  return cookies;
}

/** The median of some turns, after one that is not counted. */
async function timed(app: ServedApp, path: string, cookie: string): Promise<number> {
  const took: number[] = [];
  for (let turn = 0; turn <= TURNS; turn++) {
    const { status, took: one } = await app.ask(path, cookie);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    if (turn > 0) took.push(one);
  }
  return median(took);
}

/** Looks at the quarter, approves it as two persons, and publishes it: the CPU seconds of both works. */
async function publish(app: ServedApp, { reviewer, publisher, administrator }: Cookies) {
  const did = async (path: string, cookie: string, form: Readonly<Record<string, string>>) => {
    let { status, text } = await app.ask(path, cookie, form);
    // One work is done at a time, and a new key is first shown to the public.
    for (let tries = 0; status === 409 && tries < 60; tries++) {
      await setTimeout(500);
      ({ status, text } = await app.ask(path, cookie, form));
    }
    if (status !== 303) throw new Error(`${path}: ${status} ${text.replaceAll(/<[^>]+>/g, ' ').slice(0, 1000)}`);
  };
  const plan = async () =>
    /name="plan" value="([0-9a-f]{64})"/.exec((await app.ask(QUARTER, publisher)).text)?.[1] ?? '';
  const worked = async (path: string, form: Readonly<Record<string, string>>) => {
    const before = app.cpu();
    await did(path, publisher, form);
    for (;;) {
      const { status, to, text } = await app.ask(`${QUARTER}/work`, publisher);
      if (to !== null) return app.cpu() - before;
      if (status !== 200) throw new Error(text.replaceAll(/<[^>]+>/g, ' ').slice(0, 1000));
      await setTimeout(1000);
    }
  };
  await did('/keys', administrator, { passphrase: PASSPHRASE, again: PASSPHRASE });
  const looked = await worked(`${QUARTER}/preview`, {});
  await did(`${QUARTER}/approve`, reviewer, { plan: await plan(), role: 'reviewer' });
  await did(`${QUARTER}/approve`, publisher, { plan: await plan(), role: 'publisher' });
  return { looked, published: await worked(`${QUARTER}/publish`, { plan: await plan(), passphrase: PASSPHRASE }) };
}
