import { appendEvent } from '../store/append-event.ts';
import type { Store } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';
import { hashPassword } from './hash-password.ts';
import { isGoodPassword } from './is-good-password.ts';

/** A password that somebody chose for an account that is there. */
export interface NewPassword {
  readonly account_id: string;
  readonly login: string;
  readonly password: string;
  /** Base32; without it the password alone signs in. */
  readonly totp_secret?: string;
}

/**
 * Gives an account a new password, and a new telephone or none.
 *
 * @throws Refused `password-short`, `clock-set-back`.
 */
export async function setPassword({ database, around }: Store, given: NewPassword): Promise<void> {
  const { account_id, login, password, totp_secret = null } = given;
  if (!isGoodPassword(password, login)) throw new Refused('password-short');
  const kept = await hashPassword(password);
  database.write(() => {
    database.run('UPDATE account SET password = ?, totp_secret = ?, totp_step = NULL WHERE account_id = ?', [
      kept,
      totp_secret,
      account_id,
    ]);
    database.run('DELETE FROM session WHERE account_id = ?', [account_id]);
    database.run('DELETE FROM invitation WHERE account_id = ?', [account_id]);
    appendEvent(database, { at: around.now(), account_id, kind: 'password-set', subject: account_id, body: {} });
  });
}
