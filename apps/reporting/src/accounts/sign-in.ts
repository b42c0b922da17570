import type { Store } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';
import { isPassword } from './hash-password.ts';
import { beginSession } from './session.ts';
import { totpStep } from './totp.ts';

/** What somebody types to sign in, and where it comes from. */
export interface SignIn {
  readonly login: string;
  readonly password: string;
  readonly code?: string;
  /** The address of the network. */
  readonly from: string;
}

const WINDOW = 15 * 60_000;
/** Wrong tries within a quarter of an hour: of one name from one address, and of one name from anywhere. */
const TRIES = { near: 5, anywhere: 30 } as const;

/**
 * Signs somebody in. Which part was wrong is not said.
 *
 * @returns the token of a new session.
 * @throws Refused `wrong-sign-in`, `too-many-tries`.
 */
export async function signIn(store: Store, { login, password, code, from }: SignIn): Promise<string> {
  const { database, around } = store;
  const since = new Date(Date.parse(around.now()) - WINDOW).toISOString();
  const name = login.toLowerCase().slice(0, 64);
  const subjects = { near: `${name} ${from}`, anywhere: name };
  const tries = (subject: string) =>
    Number(database.one('SELECT COUNT(*) AS n FROM failure WHERE subject = ? AND at >= ?', [subject, since])?.n);
  if (tries(subjects.near) >= TRIES.near || tries(subjects.anywhere) >= TRIES.anywhere)
    throw new Refused('too-many-tries');
  const account = database.one('SELECT * FROM account WHERE login = ? AND is_closed = 0', [login]);
  const isRight = await isPassword(password, account === undefined ? undefined : String(account.password));
  const at = Date.parse(around.now());
  const step =
    account?.totp_secret == null
      ? 0
      : totpStep(String(account.totp_secret), code ?? '', at, Number(account.totp_step ?? 0));
  if (!isRight || account === undefined || step === undefined) {
    database.write(() => {
      database.run('DELETE FROM failure WHERE at < ?', [since]);
      for (const subject of Object.values(subjects))
        database.run('INSERT INTO failure (subject, at) VALUES (?, ?)', [subject, around.now()]);
    });
    throw new Refused('wrong-sign-in');
  }
  const account_id = String(account.account_id);
  database.write(() => {
    database.run('DELETE FROM failure WHERE subject = ?', [subjects.near]);
    if (step > 0) database.run('UPDATE account SET totp_step = ? WHERE account_id = ?', [step, account_id]);
  });
  return beginSession(store, account_id);
}
