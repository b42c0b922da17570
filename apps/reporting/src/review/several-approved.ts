import type { Database } from '../store/database.ts';
import type { Submission } from '../store/once.ts';
import type { SeveralApproved } from './approve-several.ts';

/** What became of several that somebody approved before, under the key of their page; nothing for other keys and people. */
export function severalApproved(database: Database, { account_id, key }: Submission): SeveralApproved | undefined {
  const row = database.one('SELECT answer FROM submission WHERE key = ? AND account_id = ?', [key, account_id]);
  const answer = row === undefined ? undefined : (JSON.parse(String(row.answer)) as Partial<SeveralApproved>);
  return answer?.approved === undefined || answer.left === undefined
    ? undefined
    : { approved: answer.approved, left: answer.left };
}
