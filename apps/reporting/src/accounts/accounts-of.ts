import type { Database } from '../store/database.ts';
import type { Role } from './role.ts';

/** An account as the administrator sees it. */
export interface Account {
  readonly account_id: string;
  readonly login: string;
  readonly role: Role;
  /** Open with a code of the telephone or without; reset, until its person chose a new password; or closed. */
  readonly standing: 'coded' | 'uncoded' | 'reset' | 'closed';
}

/** All accounts: those that are open first, each by its name. */
export function accountsOf(database: Database): readonly Account[] {
  const rows = database.all(
    `SELECT account_id, login, role, CASE
       WHEN is_closed = 1 THEN 'closed' WHEN password = 'none' THEN 'reset' WHEN totp_secret IS NULL THEN 'uncoded' ELSE 'coded'
     END AS standing FROM account ORDER BY is_closed, login`,
  );
  return rows as unknown as readonly Account[];
}
