import { appendEvent } from '../store/append-event.ts';
import type { Store } from '../store/open-store.ts';

/** A password that somebody chose for an account that is there. */
interface NewPassword {
  readonly account_id: string;
  /** As `hashPassword` gives it. */
  readonly password: string;
  /** Base32; without it the password alone signs in. */
  readonly totp_secret?: string;
  /** The step of time of a code that was shown already. */
  readonly totp_step?: number;
}

/**
 * Gives an account a new password, and a new telephone or none, inside the transaction of whoever calls.
 *
 * @returns its id.
 * @throws Refused `clock-set-back`.
 */
export function setPassword({ database, around }: Store, given: NewPassword): string {
  const { account_id, password, totp_secret = null, totp_step = null } = given;
  database.run('UPDATE account SET password = ?, totp_secret = ?, totp_step = ? WHERE account_id = ?', [
    password,
    totp_secret,
    totp_step,
    account_id,
  ]);
  database.run('DELETE FROM session WHERE account_id = ?', [account_id]);
  appendEvent(database, { at: around.now(), account_id, kind: 'password-set', subject: account_id, body: {} });
  return account_id;
}
