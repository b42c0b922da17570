import type { Store } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';
import { addAccount } from './add-account.ts';
import { hashPassword } from './hash-password.ts';
import { isGoodPassword } from './is-good-password.ts';
import type { Role } from './role.ts';

/** What a new account is made of. */
interface NewAccount {
  readonly login: string;
  readonly role: Role;
  readonly password: string;
  /** Base32; without it the password alone signs in. */
  readonly totp_secret?: string;
}

/**
 * Makes an account.
 *
 * @returns its id.
 * @throws Refused `login-taken`, `password-short`, `clock-set-back`.
 */
export async function makeAccount(store: Store, account: NewAccount): Promise<string> {
  const { login, password } = account;
  if (!isGoodPassword(password, login)) throw new Refused('password-short');
  const hashed = await hashPassword(password);
  return store.database.write(() => addAccount(store, { ...account, password: hashed }));
}
