import { appendEvent } from '../store/append-event.ts';
import type { Store } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';
import type { Role } from './role.ts';

/** An account whose password was worked on already. */
interface HashedAccount {
  readonly login: string;
  readonly role: Role;
  /** As `hashPassword` gives it. */
  readonly password: string;
  /** Base32; without it the password alone signs in. */
  readonly totp_secret?: string;
  /** The step of time of a code that was shown already. */
  readonly totp_step?: number;
}

/**
 * Adds an account, inside the transaction of whoever calls.
 *
 * @param by the account that makes it; the first one makes itself.
 * @returns its id.
 * @throws Refused `login-taken`, `clock-set-back`.
 */
export function addAccount({ database, around }: Store, account: HashedAccount, by?: string): string {
  const { login, role, password, totp_secret = null, totp_step = null } = account;
  if (database.one('SELECT 1 FROM account WHERE login = ?', [login]) !== undefined) throw new Refused('login-taken');
  const account_id = around.draw(16);
  database.run(
    'INSERT INTO account (account_id, login, role, password, totp_secret, totp_step) VALUES (?, ?, ?, ?, ?, ?)',
    [account_id, login, role, password, totp_secret, totp_step],
  );
  const event = { at: around.now(), account_id: by ?? account_id, subject: account_id } as const;
  appendEvent(database, { ...event, kind: 'account-made', body: { role } });
  return account_id;
}
