import type { Request } from '@daybook/types';
import type { Database, SqlRow } from './database.ts';

/** An entry that waits for somebody: for a reviewer, or for a clerk to whom it was returned. */
export interface WaitingEntry {
  readonly request_id: string;
  readonly revision: number;
  /** The number of this revision in the journal. */
  readonly seq: number;
  /** The account that saved this revision. */
  readonly author: string;
  readonly author_id: string;
  readonly saved_at: string;
  readonly record: Request;
}

/** What waits: `waits` for a review, `returned` for a correction. */
export type Waiting = 'waits' | 'returned';

/** Which of them are wanted: so many, after so many. */
export interface WaitingWanted {
  readonly limit: number;
  readonly from?: number;
}

/** How many entries wait. */
export function waitingCount(database: Database, standing: Waiting): number {
  return Number(database.one('SELECT COUNT(*) AS n FROM latest WHERE standing = ?', [standing])?.n ?? 0);
}

/** What was returned in the order in which it was saved; what waits for a review by its limit, then by its age. */
const ORDER = { waits: 'limit_at, since, latest.seq', returned: 'latest.seq' } as const;

/** The entries that wait, in their order: see `placeWaiting` for those that wait for a review. */
export function waitingEntries(
  database: Database,
  standing: Waiting,
  { limit, from = 0 }: WaitingWanted,
): readonly WaitingEntry[] {
  // What is skipped is skipped in the index, and never read.
  const wanted = `SELECT seq FROM latest WHERE standing = ? ORDER BY ${ORDER[standing]} LIMIT ? OFFSET ?`;
  return database
    .all(`${LINES} WHERE latest.seq IN (${wanted}) ORDER BY ${ORDER[standing]}`, [standing, limit, from])
    .map(lineOf);
}

/** Those of some entries that wait for a review. */
export function waitingNamed(database: Database, request_ids: readonly string[]): readonly WaitingEntry[] {
  const named = 'latest.request_id IN (SELECT value FROM json_each(?))';
  return database.all(`${LINES} WHERE ${named} AND standing = 'waits'`, [JSON.stringify(request_ids)]).map(lineOf);
}

const LINES = `
  SELECT latest.request_id, latest.revision, latest.seq, login AS author, author AS author_id, event.at AS saved_at, record
  FROM latest JOIN entry USING (request_id, revision) JOIN event ON event.seq = latest.seq
  JOIN account ON account.account_id = entry.author`;

const lineOf = ({ record, ...row }: SqlRow): WaitingEntry =>
  ({ ...row, record: JSON.parse(String(record)) }) as unknown as WaitingEntry;

/** The first entry that waits for a review and was not saved by this account. */
export function firstOfOthers(database: Database, account_id: string): string | undefined {
  const row = database.one(
    `SELECT latest.request_id FROM latest JOIN entry USING (request_id, revision)
     WHERE standing = 'waits' AND author <> ? ORDER BY ${ORDER.waits} LIMIT 1`,
    [account_id],
  );
  return row === undefined ? undefined : String(row.request_id);
}
