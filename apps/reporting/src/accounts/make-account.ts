import { appendEvent } from '../store/append-event.ts';
import type { Store } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';
import { hashPassword } from './hash-password.ts';
import { isGoodPassword } from './is-good-password.ts';
import type { Role } from './role.ts';

/** What a new account is made of. */
export interface NewAccount {
  readonly login: string;
  readonly role: Role;
  readonly password: string;
  /** Base32; without it the password alone signs in. */
  readonly totp_secret?: string;
}

/**
 * Makes an account.
 *
 * @param by the account that makes it; the first one makes itself.
 * @returns its id.
 * @throws Refused `login-taken`, `password-short`.
 */
export async function makeAccount(store: Store, account: NewAccount, by?: string): Promise<string> {
  const { login, role, password, totp_secret } = account;
  if (!isGoodPassword(password, login)) throw new Refused('password-short');
  const kept = await hashPassword(password);
  const { database, around } = store;
  const account_id = around.draw(16);
  return database.write(() => {
    if (database.one('SELECT 1 FROM account WHERE login = ?', [login]) !== undefined) throw new Refused('login-taken');
    const values = [account_id, login, role, kept, totp_secret ?? null];
    database.run('INSERT INTO account (account_id, login, role, password, totp_secret) VALUES (?, ?, ?, ?, ?)', values);
    const at = around.now();
    appendEvent(database, {
      at,
      account_id: by ?? account_id,
      kind: 'account-made',
      subject: account_id,
      body: { role },
    });
    return account_id;
  });
}
