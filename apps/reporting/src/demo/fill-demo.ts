import { makeAccount } from '../accounts/make-account.ts';
import { type Role, roles } from '../accounts/role.ts';
import { saveReference } from '../reference/save-reference.ts';
import type { Store } from '../store/open-store.ts';
import { demoRecords } from './demo-records.ts';
import { fillLog } from './fill-log.ts';
import { submissionOf } from './submission-of.ts';

/** An account of the demonstration, which everybody who sees the screen may use. */
export interface DemoAccount {
  readonly login: string;
  readonly role: Role;
  readonly password: string;
}

/**
 * Fills a new folder with a fictional agency: one account for each role, and its log, with entries in every standing.
 *
 * @param folder the fictional state, as the examples of the standard have it.
 */
export async function fillDemo(store: Store, folder: string): Promise<readonly DemoAccount[]> {
  const accounts = roles.map((role) => ({ login: role, role, password: `${role} of zephyra` }));
  const ids = new Map<Role, string>();
  for (const account of accounts) ids.set(account.role, await makeAccount(store, account));
  const idOf = (role: Role) => ids.get(role) ?? '';
  const { references, entries } = demoRecords(folder);
  for (const [at, record] of references.entries())
    saveReference(store, submissionOf(idOf('administrator'), `reference ${at}`), record);
  fillLog(store, entries, { clerk: idOf('clerk'), reviewer: idOf('reviewer') });
  return accounts;
}
