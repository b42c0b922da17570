import { describe, expect, test } from 'vitest';
import { invite } from '../src/accounts/invitation.ts';
import { makeAccount } from '../src/accounts/make-account.ts';
import { type Role, roles } from '../src/accounts/role.ts';
import { doorsOf } from '../src/pages/doors-of.ts';
import { routes } from '../src/routes/index.ts';
import { may } from '../src/server/may.ts';
import type { Route } from '../src/server/route.ts';
import { madeApp } from './support/made-app.ts';

const PASSWORD = 'four quiet green doors';
const nobody = undefined;

describe.each(routes)('$method $path', (route: Route) => {
  const path = route.path.replace(/:\w+/, '0'.repeat(32));

  test('says who may use it', () => {
    expect(route.roles === 'anybody' || route.roles === 'signed-in' || route.roles.length > 0).toBe(true);
  });

  test.each([nobody, ...roles])('is open to %s as it says, and to nobody else', async (role: Role | undefined) => {
    const { ask, as } = madeApp();
    const answer = await ask(route.method, path, role === undefined ? {} : { cookie: as(role) });
    const text = await answer.text();
    const isClosed = text.includes('This page is not for your account') || text.includes('action="/sign-in"');
    if (route.path !== '/sign-in') expect(isClosed).toBe(!may(route.roles, role));
    expect(answer.status).toBeLessThan(500);
  });

  if (route.method === 'POST')
    test.each([['https://elsewhere.example'], ['null'], ['']])('takes no form from %s', async (origin) => {
      const { ask, as } = madeApp();
      const answer = await ask('POST', path, { cookie: as('administrator'), origin });
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('This form did not come from here');
    });
});

test.each(roles)('every door that %s is shown opens', async (role) => {
  const { ask, as } = madeApp();
  for (const { to } of doorsOf(role)) expect((await ask('GET', to, { cookie: as(role) })).status).toBe(200);
});

describe('every page', () => {
  test('loads nothing from elsewhere, runs no script, and is not kept', async () => {
    const { ask, as } = madeApp();
    const answer = await ask('GET', '/accounts', { cookie: as('administrator') });
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const text = await answer.text();
    expect(text).not.toMatch(/<script|https?:\/\/(?!localhost)/);
  });

  test('speaks the language that the browser asks for', async () => {
    const { ask } = madeApp();
    expect(await (await ask('GET', '/', { lang: 'es-MX,es;q=0.9,en;q=0.5' })).text()).toContain('<html lang="es">');
    expect(await (await ask('GET', '/?lang=en', { lang: 'es' })).text()).toContain('<html lang="en">');
    expect(await (await ask('GET', '/', { lang: 'fr' })).text()).toContain('<html lang="en">');
  });

  test('shows what somebody typed as text', async () => {
    const { ask, as } = madeApp();
    const typed = `"><script>alert(1)</script>' OR 1=1 --`;
    const form = new URLSearchParams({ login: typed, role: 'clerk' }).toString();
    const text = await (await ask('POST', '/accounts', { cookie: as('administrator'), form })).text();
    expect(text).not.toContain('<script');
    expect(text).toContain('&quot;&gt;&lt;script&gt;');
  });
});

describe('a session that ended in the middle of a form', () => {
  test('loses nothing that was typed', async () => {
    const { ask, store } = madeApp();
    await makeAccount(store, { login: 'boss', role: 'administrator', password: PASSWORD });
    const typed = new URLSearchParams({ login: 'records-2', role: 'clerk' }).toString();
    const asked = await (await ask('POST', '/accounts', { form: typed })).text();
    expect(asked).toContain('What you typed is kept');
    const [, kept = ''] = /name="form" value="([^"]*)"/.exec(asked) ?? [];
    expect(kept.replaceAll('&amp;', '&')).toBe(typed);
    const sign = new URLSearchParams({ login: 'boss', password: PASSWORD, to: '/accounts', form: typed }).toString();
    const back = await ask('POST', '/sign-in', { form: sign });
    const cookie = (back.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
    const text = await back.text();
    expect(text).toContain('action="/accounts"');
    expect(text).toContain('name="login" value="records-2"');
    expect(await (await ask('POST', '/accounts', { cookie, form: typed })).text()).toContain('/welcome/');
  });

  test('repeats no passphrase, and leads back to the page that asks for it', async () => {
    const { ask } = madeApp();
    const form = new URLSearchParams({ plan: 'a', passphrase: PASSWORD }).toString();
    const sent = (referer: string) => ask('POST', '/quarters/2026-Q1/publish', { form, headers: { referer } });
    const text = await (await sent('http://localhost:8017/quarters/2026-Q1')).text();
    expect(text).not.toContain('What you typed is kept');
    expect(text).not.toMatch(/four|name="form"/);
    expect(text).toContain('name="to" value="/quarters/2026-Q1"');
    expect(await (await sent('https://elsewhere.example/x')).text()).toContain('name="to" value="/"');
  });

  test.each(['//elsewhere.example', '/\\elsewhere.example', '/\t/elsewhere.example', 'https://elsewhere.example', ''])(
    'leads to no page but ours: %s',
    async (to) => {
      const { ask, store } = madeApp();
      await makeAccount(store, { login: 'boss', role: 'administrator', password: PASSWORD });
      const form = new URLSearchParams({ login: 'boss', password: PASSWORD, to }).toString();
      expect((await ask('POST', '/sign-in', { form })).headers.get('location')).toBe('/');
    },
  );
});

describe('an invitation', () => {
  const accept = (more = {}) =>
    new URLSearchParams({ password: PASSWORD, again: PASSWORD, code: '', ...more }).toString();

  test('opens one account, once', async () => {
    const { ask, store } = madeApp();
    const path = `/welcome/${invite(store, 'records-2', 'clerk')}`;
    expect(await (await ask('GET', path)).text()).toContain('records-2');
    const done = await ask('POST', path, { form: accept() });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/']);
    const cookie = done.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-daybook=[0-9a-f]{64}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect((await ask('POST', path, { form: accept() })).status).toBe(404);
    expect((await ask('GET', path)).status).toBe(404);
  });

  test.each([
    [{ again: 'something else here' }, 'The two are not the same'],
    [{ password: 'short', again: 'short' }, 'That is too short'],
    [{ code: '000000' }, 'That code does not fit'],
  ])('says what is wrong with %o', async (more, said) => {
    const { ask, store } = madeApp();
    const path = `/welcome/${invite(store, 'records-2', 'clerk')}`;
    const answer = await ask('POST', path, { form: accept(more) });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(said);
  });

  test('stops working after three days', async () => {
    const { ask, store, clock } = madeApp();
    const path = `/welcome/${invite(store, 'records-2', 'clerk')}`;
    clock.now = '2026-08-18T16:00:01.000Z';
    expect((await ask('GET', path)).status).toBe(404);
  });
});

const LARKMERE = new URLSearchParams({
  name: 'Larkmere County Sheriff',
  state: 'ZZ',
  agency_type: 'sheriff',
  operator_level: 'county',
  time_zone: 'America/Los_Angeles',
}).toString();

test('a correction of an entry that is not there makes no new one', async () => {
  const { ask, as, store } = madeApp();
  expect((await ask('POST', '/agency', { cookie: as('administrator'), form: LARKMERE })).status).toBe(303);
  const form = new URLSearchParams({ correcting: '2026-0099', revision: '1', channel: 'email' }).toString();
  expect((await ask('POST', '/entries', { cookie: as('clerk'), form })).status).toBe(404);
  expect(store.database.all('SELECT * FROM entry')).toEqual([]);
});

describe('a draft', () => {
  test.each([
    ['instrument_court', 'A205 555 014', false],
    ['custody_recorded_in', 'call 206 555 0143', false],
    ['received_on', '2026-01-06', true],
    ['instrument_court', 'U.S. District Court, District of Zephyra', true],
  ])('with %s: %s is kept: %s', async (field, typed, isKept) => {
    const { ask, as, store } = madeApp();
    await ask('POST', '/agency', { cookie: as('administrator'), form: LARKMERE });
    const form = new URLSearchParams({ do: 'draft', direction: 'inbound', [field]: typed }).toString();
    const answer = await ask('POST', '/entries', { cookie: as('clerk'), form });
    expect(answer.status).toBe(isKept ? 303 : 422);
    expect(store.database.all('SELECT * FROM draft')).toHaveLength(isKept ? 1 : 0);
  });
});

test('a fault of the program says nothing of what was typed', async () => {
  const broken: Route = {
    method: 'GET',
    path: '/broken',
    roles: 'anybody',
    run: () => {
      throw new Error('Rosa Example');
    },
  };
  const { ask, faults } = madeApp([broken]);
  const answer = await ask('GET', '/broken');
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('Rosa');
  expect(faults).toHaveLength(1);
});

test('a form of more than a megabyte is not read', async () => {
  const { ask } = madeApp();
  expect((await ask('POST', '/sign-in', { form: 'x'.repeat(1024 * 1024 + 1) })).status).toBe(413);
});

test('an address that is not there says so, in the language of the reader', async () => {
  const { ask } = madeApp();
  const answer = await ask('GET', '/nothing?lang=es');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('Esa página no existe');
});
