import type { Request } from '@daybook/types';
import type { Database } from './database.ts';

/** An entry that waits for somebody: for a reviewer, or for a clerk to whom it was returned. */
export interface WaitingEntry {
  readonly request_id: string;
  readonly revision: number;
  /** The account that saved this revision. */
  readonly author: string;
  readonly author_id: string;
  readonly saved_at: string;
  readonly record: Request;
}

/** What waits: `waits` for a review, `returned` for a correction. */
export type Waiting = 'waits' | 'returned';

/** How many entries wait. */
export function waitingCount(database: Database, standing: Waiting): number {
  return Number(database.one('SELECT COUNT(*) AS n FROM waiting WHERE standing = ?', [standing])?.n ?? 0);
}

/** The entries that wait, the one saved first at the top. */
export function waitingEntries(database: Database, standing: Waiting, limit: number): readonly WaitingEntry[] {
  return database
    .all(
      `SELECT waiting.request_id, waiting.revision, login AS author, author AS author_id, event.at AS saved_at, record
       FROM waiting JOIN entry USING (request_id, revision) JOIN event ON event.seq = waiting.seq
       JOIN account ON account.account_id = entry.author
       WHERE waiting.standing = ? ORDER BY waiting.seq LIMIT ?`,
      [standing, limit],
    )
    .map(({ record, ...row }) => ({ ...row, record: JSON.parse(String(record)) }) as unknown as WaitingEntry);
}
