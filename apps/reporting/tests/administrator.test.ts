import { TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { acceptInvitation } from '../src/accounts/accept-invitation.ts';
import { changeAccount } from '../src/accounts/change-account.ts';
import { invitationOf, invite } from '../src/accounts/invitation.ts';
import { makeAccount } from '../src/accounts/make-account.ts';
import { resetAccount } from '../src/accounts/reset-account.ts';
import { beginSession, sessionOf } from '../src/accounts/session.ts';
import { signIn } from '../src/accounts/sign-in.ts';
import { CannotRun } from '../src/cannot-run.ts';
import { administrator } from '../src/commands/administrator.ts';
import { keepDraft } from '../src/entry/drafts.ts';
import { databasePath } from '../src/folder/folder-paths.ts';
import { MACHINE } from '../src/store/event.ts';
import { openStore } from '../src/store/open-store.ts';
import { Refused } from '../src/store/refused.ts';
import { madeApp } from './support/made-app.ts';
import { madePlace } from './support/made-place.ts';
import { CLERK, madeStore, OTHER } from './support/made-store.ts';

const PASSWORD = 'four quiet green doors';
const refusal = async (work: () => unknown) => {
  try {
    return await work();
  } catch (fault) {
    return fault instanceof Refused ? fault.why : Promise.reject(fault);
  }
};
const events = ({ store }: Pick<ReturnType<typeof madeStore>, 'store'>) =>
  store.database.all("SELECT kind FROM event WHERE kind <> 'account-made'").map(({ kind }) => kind);

describe('an account', () => {
  test('that is closed lets nobody in, signs out who is in, and can be opened again', async () => {
    const made = madeStore();
    const { store } = made;
    const id = await makeAccount(store, { login: 'records-2', role: 'clerk', password: PASSWORD });
    const typed = { login: 'records-2', password: PASSWORD, from: '192.0.2.1' };
    const session = await signIn(store, typed);
    changeAccount(store, OTHER, id, { what: 'close' });
    changeAccount(store, OTHER, id, { what: 'close' });
    expect(sessionOf(store, session)).toBeUndefined();
    expect(await refusal(() => signIn(store, typed))).toBe('wrong-sign-in');
    changeAccount(store, OTHER, id, { what: 'reopen' });
    expect(sessionOf(store, session)).toBeUndefined();
    expect(sessionOf(store, await signIn(store, typed))).toMatchObject({ login: 'records-2' });
    expect(events(made)).toEqual(['account-closed', 'account-reopened']);
  });

  test('that gets another role is signed out, and comes back with that role', () => {
    const made = madeStore();
    const { store } = made;
    const session = beginSession(store, CLERK);
    changeAccount(store, OTHER, CLERK, { what: 'role', role: 'reviewer' });
    expect(sessionOf(store, session)).toBeUndefined();
    expect(sessionOf(store, beginSession(store, CLERK))).toMatchObject({ role: 'reviewer' });
    expect(events(made)).toEqual(['role-changed']);
  });

  test('that logged before and now looks after accounts sees nothing of what it began to log', async () => {
    const { ask, store } = madeApp();
    keepDraft(store, CLERK, 'd'.repeat(32), new URLSearchParams({ received_on: '2026-01-09' }));
    const today = async () =>
      (await ask('GET', '/', { cookie: `__Host-daybook=${beginSession(store, CLERK)}` })).text();
    expect(await today()).toContain('Received 2026-01-09');
    changeAccount(store, OTHER, CLERK, { what: 'role', role: 'administrator' });
    expect(await today()).not.toContain('2026-01-09');
  });

  test('that is reset opens by its new link alone, once, with a new telephone', async () => {
    const made = madeStore();
    const { store, clock } = made;
    const id = await makeAccount(store, { login: 'records-2', role: 'clerk', password: PASSWORD });
    const old = { login: 'records-2', password: PASSWORD, from: '192.0.2.1' };
    const session = await signIn(store, old);
    const first = resetAccount(store, OTHER, id);
    const token = resetAccount(store, OTHER, id);
    expect(sessionOf(store, session)).toBeUndefined();
    expect(await refusal(() => signIn(store, old))).toBe('wrong-sign-in');
    expect(await refusal(() => signIn(store, { ...old, password: 'none' }))).toBe('wrong-sign-in');
    expect(invitationOf(store, first)).toBeUndefined();
    const secret = invitationOf(store, token)?.totp_secret ?? '';
    const code = () => new TOTP({ secret }).generate({ timestamp: Date.parse(clock.now) });
    const fresh = 'nine slow blue rivers';
    expect(await refusal(() => acceptInvitation(store, token, 'short', code()))).toBe('password-short');
    expect(sessionOf(store, await acceptInvitation(store, token, fresh, code()))).toMatchObject({ account_id: id });
    expect(await refusal(() => acceptInvitation(store, token, fresh, code()))).toBe('wrong-sign-in');
    expect(await refusal(() => signIn(store, { ...old, password: fresh }))).toBe('wrong-sign-in');
    // The code that opened the link is used up.
    expect(await refusal(() => signIn(store, { ...old, password: fresh, code: code() }))).toBe('wrong-sign-in');
    clock.now = '2026-08-15T16:01:00.000Z';
    expect(await signIn(store, { ...old, password: fresh, code: code() })).toMatch(/^[0-9a-f]{64}$/);
    expect(events(made)).toEqual(['account-reset', 'account-reset', 'password-set']);
  });

  test('that is closed or reset in the moment in which somebody signs in lets nobody in', async () => {
    const { store } = madeStore();
    const typed = { login: 'records-2', password: PASSWORD, from: '192.0.2.1' };
    const id = await makeAccount(store, { login: 'records-2', role: 'clerk', password: PASSWORD });
    const signing = refusal(() => signIn(store, typed));
    const token = resetAccount(store, OTHER, id);
    expect(await signing).toBe('wrong-sign-in');
    const opening = refusal(() => acceptInvitation(store, token, PASSWORD, ''));
    changeAccount(store, OTHER, id, { what: 'close' });
    expect(await opening).toBe('wrong-sign-in');
    expect(store.database.all('SELECT * FROM session')).toEqual([]);
  });

  test('is opened by one of two who use its link at once', async () => {
    const { store } = madeStore();
    const token = invite(store, 'records-2', 'clerk');
    const both = await Promise.all([1, 2].map(() => refusal(() => acceptInvitation(store, token, PASSWORD, ''))));
    expect(both.toSorted()).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), 'wrong-sign-in']);
  });

  test('that was closed or changed after it was reset does not open by the link', () => {
    const { store } = madeStore();
    for (const change of [{ what: 'role', role: 'auditor' }, { what: 'close' }] as const) {
      const token = resetAccount(store, OTHER, CLERK);
      changeAccount(store, OTHER, CLERK, change);
      expect(invitationOf(store, token)).toBeUndefined();
    }
  });
});

test('the last administrator stays one and open, by the database itself; nobody changes their own account', async () => {
  const { store } = madeStore();
  const boss = await makeAccount(store, { login: 'boss', role: 'administrator', password: PASSWORD });
  expect(await refusal(() => changeAccount(store, OTHER, boss, { what: 'close' }))).toBe('last-administrator');
  expect(await refusal(() => changeAccount(store, OTHER, boss, { what: 'role', role: 'clerk' }))).toBe(
    'last-administrator',
  );
  expect(() => store.database.run('UPDATE account SET is_closed = 1 WHERE account_id = ?', [boss])).toThrow(
    'last-admin',
  );
  const second = await makeAccount(store, { login: 'deputy', role: 'administrator', password: PASSWORD });
  expect(await refusal(() => changeAccount(store, boss, boss, { what: 'close' }))).toBe('own-account');
  expect(await refusal(() => changeAccount(store, boss, 'f'.repeat(32), { what: 'close' }))).toBe('no-such-account');
  changeAccount(store, second, boss, { what: 'close' });
  expect(await refusal(() => changeAccount(store, boss, second, { what: 'close' }))).toBe('last-administrator');
});

describe('the page of an account', () => {
  const page = (id: string) => `/accounts/${id}`;

  test('closes, opens again, changes the role, and shows a new link once', async () => {
    const { ask, as, store } = madeApp();
    const cookie = as('administrator');
    const act = (form: string) => ask('POST', page(CLERK), { cookie, form });
    expect(await (await ask('GET', '/accounts', { cookie })).text()).toContain(page(CLERK));
    expect((await act('do=close')).headers.get('location')).toBe(page(CLERK));
    expect(await (await ask('GET', page(CLERK), { cookie })).text()).toContain('Open this account again');
    expect(await (await ask('GET', '/accounts', { cookie })).text()).toContain('Closed');
    await act('do=reopen');
    await act('do=role&role=auditor');
    expect(store.database.one('SELECT role, is_closed FROM account WHERE account_id = ?', [CLERK])).toEqual({
      role: 'auditor',
      is_closed: 0,
    });
    const [, path = ''] = /localhost:8017(\/welcome\/[0-9a-f]+)/.exec(await (await act('do=reset')).text()) ?? [];
    expect((await ask('GET', path)).status).toBe(200);
    expect(await (await ask('GET', '/accounts', { cookie })).text()).toContain('Waits for its new password');
    expect(await (await ask('GET', page(CLERK), { cookie })).text()).not.toContain('/welcome/');
  });

  test.each(['do=close', 'do=role&role=clerk'])(
    'does not let the last administrator go, nor oneself: %s',
    async (form) => {
      const { ask, as, store } = madeApp();
      const cookie = as('administrator');
      const own = store.database.one("SELECT account_id FROM account WHERE role = 'administrator'");
      const answer = await ask('POST', page(String(own?.account_id)), { cookie, form });
      expect([answer.status, (await answer.text()).includes('Another administrator')]).toEqual([409, true]);
    },
  );

  test.each(['', 'do=delete', 'do=role&role=king', 'do=role'])('does nothing for %o', async (form) => {
    const { ask, as, store } = madeApp();
    const cookie = as('administrator');
    const before = store.database.all('SELECT * FROM account');
    expect((await ask('POST', page(CLERK), { cookie, form })).status).toBe(200);
    expect(store.database.all('SELECT * FROM account')).toEqual(before);
  });
});

test('whoever runs the machine makes a link for an administrator when none can sign in', async () => {
  const { agencyFolder, around } = madePlace();
  const folder = agencyFolder('larkmere');
  const typed = async (login: string) => {
    let text = '';
    const say = (more: string) => {
      text += more;
    };
    const machine = { lang: 'en', environment: { DAYBOOK_FOLDER: folder }, built: '', say } as const;
    await administrator.run(machine, { rest: [login], flags: new Set() });
    return /welcome\/([0-9a-f]{32})/.exec(text)?.[1] ?? '';
  };
  const open = async (token: string) => {
    const store = openStore(databasePath(folder), { ...around, now: () => new Date().toISOString() });
    try {
      return sessionOf(store, await acceptInvitation(store, token, PASSWORD, ''));
    } finally {
      store.database.close();
    }
  };
  expect(await open(await typed('boss'))).toMatchObject({ login: 'boss', role: 'administrator' });
  expect(await open(await typed('boss'))).toMatchObject({ login: 'boss', role: 'administrator' });
  const { database } = openStore(databasePath(folder), around);
  const acts = "SELECT kind, account_id FROM event WHERE kind LIKE 'account-%' ORDER BY seq";
  expect(database.all(acts)).toEqual([
    { kind: 'account-made', account_id: MACHINE },
    { kind: 'account-reset', account_id: MACHINE },
  ]);
  database.close();
  await expect(typed('clerk')).rejects.toThrow(CannotRun);
  await expect(typed('not a name')).rejects.toThrow('Say the name');
});
