import { TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { makeAccount } from '../src/accounts/make-account.ts';
import { beginSession, endSessionsOf, sessionOf } from '../src/accounts/session.ts';
import { signIn } from '../src/accounts/sign-in.ts';
import { newTotpSecret, totpStep } from '../src/accounts/totp.ts';
import { Refused } from '../src/store/refused.ts';
import { CLERK, madeStore } from './support/made-store.ts';

const PASSWORD = 'four quiet green doors';
const refusal = (work: Promise<unknown>) =>
  work.catch((fault) => (fault instanceof Refused ? fault.why : Promise.reject(fault)));

describe('signing in', () => {
  test('takes the name and the password, and says nothing of which was wrong', async () => {
    const { store } = madeStore();
    await makeAccount(store, { login: 'front-desk', role: 'clerk', password: PASSWORD });
    const right = { login: 'Front-Desk', password: PASSWORD, from: '192.0.2.1' };
    const token = await signIn(store, right);
    expect(sessionOf(store, token)).toMatchObject({ login: 'front-desk', role: 'clerk' });
    expect(await refusal(signIn(store, { ...right, password: 'something else' }))).toBe('wrong-sign-in');
    expect(await refusal(signIn(store, { ...right, login: 'nobody' }))).toBe('wrong-sign-in');
    expect(JSON.stringify(store.database.all('SELECT * FROM account'))).not.toContain(PASSWORD);
    expect(JSON.stringify(store.database.all('SELECT * FROM session'))).not.toContain(token);
  });

  test('takes each code of the telephone once', async () => {
    const { store, clock } = madeStore();
    const secret = newTotpSecret();
    await makeAccount(store, { login: 'front-desk', role: 'clerk', password: PASSWORD, totp_secret: secret });
    const code = new TOTP({ secret }).generate({ timestamp: Date.parse(clock.now) });
    const typed = { login: 'front-desk', password: PASSWORD, from: '192.0.2.1' };
    expect(await refusal(signIn(store, typed))).toBe('wrong-sign-in');
    const both = await Promise.all([1, 2].map(() => refusal(signIn(store, { ...typed, code }))));
    expect(both.toSorted()).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), 'wrong-sign-in']);
    expect(await refusal(signIn(store, { ...typed, code }))).toBe('wrong-sign-in');
  });

  test('is refused after five wrong tries from one place, for a quarter of an hour, and not to others', async () => {
    const { store, clock } = madeStore();
    await makeAccount(store, { login: 'front-desk', role: 'clerk', password: PASSWORD });
    const wrong = { login: 'front-desk', password: 'wrong', from: '192.0.2.1' };
    for (let time = 0; time < 5; time++) expect(await refusal(signIn(store, wrong))).toBe('wrong-sign-in');
    expect(await refusal(signIn(store, { ...wrong, password: PASSWORD }))).toBe('too-many-tries');
    expect(await refusal(signIn(store, { ...wrong, password: PASSWORD, from: '192.0.2.9' }))).toMatch(/^[0-9a-f]{64}$/);
    clock.now = '2026-08-15T16:16:00.000Z';
    expect(await refusal(signIn(store, { ...wrong, password: PASSWORD }))).toMatch(/^[0-9a-f]{64}$/);
  });
});

test('wrong tries that come at once count like wrong tries one after the other, and none of them is written down', async () => {
  const { store } = madeStore();
  await makeAccount(store, { login: 'front-desk', role: 'clerk', password: PASSWORD });
  const tries = Array.from({ length: 8 }, (_, at) =>
    refusal(signIn(store, { login: 'front-desk', password: at === 7 ? PASSWORD : 'wrong', from: '192.0.2.1' })),
  );
  const said = await Promise.all(tries);
  expect(said).toEqual([...Array(5).fill('wrong-sign-in'), ...Array(3).fill('too-many-tries')]);
  await refusal(signIn(store, { login: PASSWORD, password: '', from: '192.0.2.1' }));
  expect(JSON.stringify(store.database.all('SELECT * FROM failure'))).not.toMatch(/front-desk|quiet/);
});

test('codes of the telephone are those of RFC 6238', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const cases = [
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ] as const;
  for (const [seconds, code] of cases) {
    const step = Math.floor(seconds / 30);
    expect(totpStep(secret, code, seconds * 1000, 0)).toBe(step);
    expect(totpStep(secret, code, (seconds + 90) * 1000, 0)).toBeUndefined();
    expect(totpStep(secret, code, seconds * 1000, step)).toBeUndefined();
  }
});

test('an account has a name of its own and a long password', async () => {
  const { store } = madeStore();
  expect(await refusal(makeAccount(store, { login: 'CLERK', role: 'clerk', password: PASSWORD }))).toBe('login-taken');
  expect(await refusal(makeAccount(store, { login: 'new', role: 'clerk', password: 'short' }))).toBe('password-short');
  const same = { login: 'front-desk-north', role: 'clerk', password: 'FRONT-DESK-NORTH' } as const;
  expect(await refusal(makeAccount(store, same))).toBe('password-short');
});

describe('a session', () => {
  test('ends when it is left alone, after half a day, when it is ended, and with its account', () => {
    const { store, clock } = madeStore();
    const left = beginSession(store, CLERK);
    clock.now = '2026-08-15T16:29:00.000Z';
    expect(sessionOf(store, left)).toMatchObject({ account_id: CLERK });
    clock.now = '2026-08-15T16:58:00.000Z';
    expect(sessionOf(store, left)).toMatchObject({ account_id: CLERK });
    clock.now = '2026-08-15T17:29:00.000Z';
    expect(sessionOf(store, left)).toBeUndefined();
    const long = beginSession(store, CLERK);
    for (let minute = 0; minute < 12 * 60; minute += 20) {
      clock.now = new Date(Date.parse('2026-08-15T17:29:00.000Z') + minute * 60_000).toISOString();
      expect(sessionOf(store, long)).toBeDefined();
    }
    clock.now = '2026-08-16T05:29:01.000Z';
    expect(sessionOf(store, long)).toBeUndefined();
    const ended = beginSession(store, CLERK);
    endSessionsOf(store, CLERK);
    expect(sessionOf(store, ended)).toBeUndefined();
    const closed = beginSession(store, CLERK);
    store.database.run('UPDATE account SET is_closed = 1 WHERE account_id = ?', [CLERK]);
    expect(sessionOf(store, closed)).toBeUndefined();
    expect(sessionOf(store, 'f'.repeat(64))).toBeUndefined();
  });
});
