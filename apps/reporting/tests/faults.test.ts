import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../src/accounts/role.ts';
import { beginSession } from '../src/accounts/session.ts';
import { routes } from '../src/routes/index.ts';
import type { Route } from '../src/server/route.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { saveEntry } from '../src/store/save-entry.ts';
import { ENTRY_FORM, LARKMERE_FORM } from './support/filled-forms.ts';
import { madeApp } from './support/made-app.ts';
import { CLERK, entry, key } from './support/made-store.ts';

/** The app with its agency set up. */
async function readyApp() {
  const app = madeApp();
  expect((await app.ask('POST', '/agency', { cookie: app.as('administrator'), form: LARKMERE_FORM })).status).toBe(303);
  return app;
}
type App = Awaited<ReturnType<typeof readyApp>>;
const count = ({ store }: Pick<App, 'store'>, table: string) =>
  Number(store.database.one(`SELECT COUNT(*) AS n FROM ${table}`)?.n);

test('two reviewers who judge one entry at once get one verdict, and the second is told of the first', async () => {
  const app = await readyApp();
  const { ask, as, store } = app;
  saveEntry(store, { account_id: CLERK, key: key(1) }, entry('A-1'), '2026-Q1');
  store.database.run("INSERT INTO account VALUES (?, 'second', 'reviewer', 'x', NULL, NULL, 'en', 0)", [
    'e'.repeat(32),
  ]);
  const cookies = [as('reviewer'), `__Host-daybook=${beginSession(store, 'e'.repeat(32))}`];
  const form = (at: number) => `revision=1&verdict=approved&key=${key(70 + at)}`;
  const answers = await Promise.all(
    cookies.map((cookie, at) => ask('POST', '/entries/A-1/review', { cookie, form: form(at) })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  expect(await answers.find(({ status }) => status === 409)?.text()).toContain('reviewed');
  expect(count(app, 'review')).toBe(1);
  expect(checkJournal(store.database).faults).toEqual([]);
});

test('a submission that comes again, also at once, is one entry; by another account or with other content it is none', async () => {
  const app = await readyApp();
  const { ask, as, store } = app;
  const cookie = as('clerk');
  const send = (more = {}, who = cookie) =>
    ask('POST', '/entries', {
      cookie: who,
      form: new URLSearchParams({ ...ENTRY_FORM, key: key(500), ...more }).toString(),
    });
  const answers = [...(await Promise.all([send(), send(), send()])), await send()];
  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`))).toEqual(
    new Set(['303 /entries/2026-0001']),
  );
  expect((await send({ channel: 'fax' })).status).toBe(409);
  expect((await send({}, as('reviewer'))).status).toBe(409);
  expect(count(app, 'entry')).toBe(1);
  expect(checkJournal(store.database).faults).toEqual([]);
});

describe('a forged role opens nothing', () => {
  const FORGERIES = {
    role: 'administrator',
    account_id: 'a'.repeat(32),
    session: 'a'.repeat(64),
    'x-role': 'administrator',
  };

  test.each(routes.filter(({ roles }) => Array.isArray(roles)))(
    '$method $path',
    async ({ method, path, roles: may }) => {
      const { ask, as, store } = madeApp();
      const other = roles.find((role) => !may.includes(role)) as Role;
      const theirs = as(other);
      const before = store.database.all('SELECT account_id, role, is_closed FROM account');
      const place = `${path.replace(/:\w+/, CLERK)}?${new URLSearchParams(FORGERIES)}`;
      const headers = { 'x-role': 'administrator', 'x-forwarded-user': 'administrator', authorization: 'Basic YTph' };
      const stolen = createHash('sha256').update('a').digest('hex');
      for (const cookie of [
        theirs,
        `__Host-daybook=${stolen}; role=administrator`,
        'role=administrator; __Host-daybook=',
      ]) {
        const form = new URLSearchParams({ ...FORGERIES, do: 'close' }).toString();
        const text = await (await ask(method, place, { cookie, form, headers })).text();
        expect(text).toMatch(/This page is not for your account|action="\/sign-in"/);
      }
      expect(store.database.all('SELECT account_id, role, is_closed FROM account')).toEqual(before);
    },
  );
});

const HOSTILE = [
  `'; DROP TABLE entry; DELETE FROM account; --`,
  `"><script>alert(1)</script><img src=x onerror=alert(1)>`,
  `\${7*7}{{7*7}}<%= 7*7 %>\r\nSet-Cookie: a=b`,
  `../../../../etc/passwd\u0000.html`,
  `\u202Ejavascript:alert(1)\uD800\uFFFF\u0007😀`,
  '9'.repeat(20_000),
];

test('text that is an attack elsewhere is text in every field of every form and address', async () => {
  const app = await readyApp();
  const { ask, as, store, faults } = app;
  saveEntry(store, { account_id: CLERK, key: key(1) }, entry('A-1'), '2026-Q1');
  const cookies = new Map(roles.map((role) => [role, as(role)]));
  const cookieFor = ({ roles: may }: Route) => cookies.get(Array.isArray(may) ? may[0] : 'clerk') ?? '';
  const gets = routes.filter(({ method, path }) => method === 'GET' && !/^\/(style|script|check|public)/.test(path));
  const posts = routes.filter(({ method, path }) => method === 'POST' && path !== '/sign-out');
  const fields = new Set([
    'do',
    'role',
    'to',
    'form',
    'draft_id',
    'correcting',
    'revision',
    'verdict',
    'reason',
    'key',
  ]);
  for (const route of gets) {
    const page = await (await ask('GET', route.path.replace(/:\w+/, 'A-1'), { cookie: cookieFor(route) })).text();
    for (const [, name = ''] of page.matchAll(/ name="([^"]+)"/g)) fields.add(name);
  }
  expect(fields.size).toBeGreaterThan(40);
  const asked = [...fields, 'lang', 'like', 'draft', 'quarter', 'from', 'page'];
  const whole = () => [
    store.database.all('SELECT name, sql FROM sqlite_schema ORDER BY name'),
    ...['account', 'entry', 'review', 'reference', 'event'].map((table) => count(app, table)),
  ];
  const before = whole();
  for (const text of HOSTILE) {
    // Any text is a passphrase, and makes a key.
    const typed = [...fields].filter((name) => !/pass|again/.test(name));
    const form = new URLSearchParams(typed.map((name) => [name, text])).toString();
    const query = new URLSearchParams(asked.map((name) => [name, text.slice(0, 300)])).toString();
    const place = encodeURIComponent(text.slice(0, 300).replaceAll(/\p{Surrogate}/gu, ''));
    for (const route of [...posts, ...gets]) {
      const path = route.path.replace(/:\w+/, route.method === 'POST' ? 'A-1' : place);
      const address = route.method === 'POST' ? path : `${path}?${query}`;
      const answer = await ask(route.method, address, { cookie: cookieFor(route), form });
      expect([route.path, answer.status < 500, answer.headers.has('set-cookie')]).toEqual([route.path, true, false]);
      expect(await answer.text()).not.toMatch(/<script(?! src)|<img src=x/);
    }
  }
  expect(faults).toEqual([]);
  expect(whole()).toEqual(before);
  expect(checkJournal(store.database).faults).toEqual([]);
});

test('a clock set back stops writing, in words, and what was typed is kept; reading goes on, and so does writing when it is right again', async () => {
  const app = await readyApp();
  const { ask, as, clock } = app;
  const cookie = as('clerk');
  const right = clock.now;
  clock.now = '2026-08-15T15:00:00.000Z';
  const form = new URLSearchParams({ ...ENTRY_FORM, key: key(500) }).toString();
  const refused = await ask('POST', '/entries', { cookie: as('clerk'), form });
  expect(refused.status).toBe(409);
  const text = await refused.text();
  expect(text).toContain('clock');
  expect(text).toContain('2026-08-10');
  const other = await ask('POST', '/agency', {
    cookie: as('administrator'),
    form: LARKMERE_FORM.replace('Larkmere', 'Lark'),
  });
  expect([other.status, (await other.text()).includes('clock')]).toEqual([409, true]);
  expect((await ask('GET', '/entries', { cookie })).status).toBe(200);
  expect(count(app, 'entry')).toBe(0);
  clock.now = right;
  expect((await ask('POST', '/entries', { cookie, form })).status).toBe(303);
});
