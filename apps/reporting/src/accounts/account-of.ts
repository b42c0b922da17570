import type { Database } from '../store/database.ts';
import type { Role } from './role.ts';

/** An account as the administrator sees it. */
export interface Account {
  readonly account_id: string;
  readonly login: string;
  readonly role: Role;
  readonly is_closed: 0 | 1;
  /** Whether a code of the telephone is asked for. */
  readonly is_coded: 0 | 1;
}

/** One account, if there is one of that id. */
export function accountOf(database: Database, account_id: string): Account | undefined {
  const row = database.one(
    'SELECT account_id, login, role, is_closed, totp_secret IS NOT NULL AS is_coded FROM account WHERE account_id = ?',
    [account_id],
  );
  return row as unknown as Account | undefined;
}
