import { makeAccount } from '../accounts/make-account.ts';
import { type Role, roles } from '../accounts/role.ts';
import type { Store } from '../store/open-store.ts';

/** An account of the demonstration, which everybody who sees the screen may use. */
export interface DemoAccount {
  readonly login: string;
  readonly role: Role;
  readonly password: string;
}

/** Fills a new folder with a fictional agency: one account for each role. */
export async function fillDemo(store: Store): Promise<readonly DemoAccount[]> {
  const accounts = roles.map((role) => ({ login: role, role, password: `${role} of zephyra` }));
  for (const account of accounts) await makeAccount(store, account);
  return accounts;
}
