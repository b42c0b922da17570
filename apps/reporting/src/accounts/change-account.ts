import { appendEvent } from '../store/append-event.ts';
import type { Store } from '../store/open-store.ts';
import { asRefused, Refused } from '../store/refused.ts';
import { accountOf } from './account-of.ts';
import type { Role } from './role.ts';

/** What an administrator may do to an account, beside making it anew. */
export type AccountChange =
  | { readonly what: 'close' }
  | { readonly what: 'reopen' }
  | { readonly what: 'role'; readonly role: Role };

/**
 * Closes an account, opens it again, or gives it another role. Whoever is signed in with it is signed out. What was so
 * already is left as it is, and gets no second line in the journal. The database refuses to lose its last administrator.
 *
 * @param by the administrator.
 * @throws Refused `no-such-account`, `own-account`, `last-administrator`, `clock-set-back`.
 */
export function changeAccount(
  { database, around }: Store,
  by: string,
  account_id: string,
  change: AccountChange,
): void {
  const before = accountOf(database, account_id);
  if (before === undefined) throw new Refused('no-such-account');
  if (by === account_id) throw new Refused('own-account');
  const isSo =
    change.what === 'role' ? before.role === change.role : (before.standing === 'closed') === (change.what === 'close');
  if (isSo) return;
  const event = { at: around.now(), account_id: by, kind: KINDS[change.what], subject: account_id } as const;
  try {
    database.write(() => {
      if (change.what === 'role')
        database.run('UPDATE account SET role = ? WHERE account_id = ?', [change.role, account_id]);
      else
        database.run('UPDATE account SET is_closed = ? WHERE account_id = ?', [
          change.what === 'close' ? 1 : 0,
          account_id,
        ]);
      database.run('DELETE FROM session WHERE account_id = ?', [account_id]);
      // A link to choose a new password would carry the old role, or open what was closed.
      database.run('DELETE FROM invitation WHERE account_id = ?', [account_id]);
      appendEvent(database, { ...event, body: change.what === 'role' ? { role: change.role } : {} });
    });
  } catch (fault) {
    throw asRefused(fault);
  }
}

const KINDS = { close: 'account-closed', reopen: 'account-reopened', role: 'role-changed' } as const;
