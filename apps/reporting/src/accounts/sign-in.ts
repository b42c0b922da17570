import type { Store } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';
import { isPassword } from './hash-password.ts';
import { noteTry } from './note-try.ts';
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

/**
 * Signs somebody in. Which part was wrong is not said.
 *
 * @returns the token of a new session.
 * @throws Refused `wrong-sign-in`, `too-many-tries`.
 */
export async function signIn(store: Store, { login, password, code = '', from }: SignIn): Promise<string> {
  const { database, around } = store;
  const wasRight = noteTry(store, { login, from });
  const find = () => database.one('SELECT * FROM account WHERE login = ? AND is_closed = 0', [login]);
  const kept = find()?.password;
  const isRight = await isPassword(password, kept === undefined ? undefined : String(kept));
  // That took a while: the account may have been closed or reset since, and the code used by somebody else.
  const account = find();
  if (!isRight || account === undefined || account.password !== kept) throw new Refused('wrong-sign-in');
  const { totp_secret, totp_step } = account;
  const account_id = String(account.account_id);
  const step =
    totp_secret === null ? 0 : totpStep(String(totp_secret), code, Date.parse(around.now()), Number(totp_step ?? 0));
  if (step === undefined) throw new Refused('wrong-sign-in');
  // A step that was used is used up.
  if (step > 0) database.run('UPDATE account SET totp_step = ? WHERE account_id = ?', [step, account_id]);
  wasRight();
  return beginSession(store, account_id);
}
