import type { Database } from '../store/database.ts';
import { type Account, accountsOf } from './accounts-of.ts';

/** One account, if there is one of that id. */
export function accountOf(database: Database, account_id: string): Account | undefined {
  return accountsOf(database).find((one) => one.account_id === account_id);
}
