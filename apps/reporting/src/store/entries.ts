import type { Request } from '@daybook/types';
import type { Database, SqlRow } from './database.ts';

/** Where the latest revision of an entry stands. */
export type Standing = 'waits' | 'approved' | 'returned' | 'exigent' | 'expunged';

/** An entry as lists show it: its latest revision. */
export interface EntryLine {
  readonly request_id: string;
  readonly revision: number;
  /** Its number in the journal. */
  readonly seq: number;
  readonly author: string;
  readonly quarter: string;
  readonly saved_at: string;
  readonly standing: Standing;
  /** The code of the reviewer's reason. */
  readonly reason: string | null;
  readonly record: Request | undefined;
}

const LATEST = `
  SELECT entry.*, event.at AS saved_at, login AS author_login, review.verdict, review.reason
  FROM latest JOIN entry USING (request_id, revision) JOIN event ON event.seq = latest.seq
  JOIN account ON account.account_id = entry.author
  LEFT JOIN review ON review.request_id = latest.request_id AND review.revision = latest.revision`;

/** Which entries of the list are wanted. */
export interface LinesWanted {
  /** Of their receipt, such as `2026-Q1`. */
  readonly quarter?: string | undefined;
  /** Saved before the one of this number: the next page of the list. */
  readonly before?: number | undefined;
  /** 200 where nothing is said. */
  readonly limit?: number;
}

/** Entries in their latest revision, the last saved first. */
export function entryLines(
  database: Database,
  { quarter, before, limit = 200 }: LinesWanted = {},
): readonly EntryLine[] {
  const wanted = [
    ...(quarter === undefined ? [] : [{ sql: 'latest.quarter = ?', value: quarter }]),
    ...(before === undefined ? [] : [{ sql: 'latest.seq < ?', value: before }]),
  ];
  const where = wanted.length === 0 ? '' : ` WHERE ${wanted.map(({ sql }) => sql).join(' AND ')}`;
  return database
    .all(`${LATEST}${where} ORDER BY latest.seq DESC LIMIT ?`, [...wanted.map(({ value }) => value), limit])
    .map(lineOf);
}

/** Every revision of one entry, the latest first. */
export function entryHistory(database: Database, request_id: string): readonly EntryLine[] {
  return database
    .all(
      `SELECT entry.*, event.at AS saved_at, login AS author_login, review.verdict, review.reason
       FROM entry JOIN event USING (seq) JOIN account ON account.account_id = entry.author
       LEFT JOIN review ON review.request_id = entry.request_id AND review.revision = entry.revision
       WHERE entry.request_id = ? ORDER BY entry.revision DESC`,
      [request_id],
    )
    .map(lineOf);
}

function lineOf(row: SqlRow): EntryLine {
  const record = row.record === null ? undefined : (JSON.parse(String(row.record)) as Request);
  const standing = record === undefined ? 'expunged' : ((row.verdict ?? 'waits') as Standing);
  return {
    request_id: String(row.request_id),
    revision: Number(row.revision),
    seq: Number(row.seq),
    author: String(row.author_login),
    quarter: String(row.quarter),
    saved_at: String(row.saved_at),
    standing,
    reason: row.reason === null ? null : String(row.reason),
    record,
  };
}
