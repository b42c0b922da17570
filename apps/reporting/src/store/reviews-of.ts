import type { Database } from './database.ts';
import type { Review } from './review-entry.ts';

/** A review that was given, with who gave it and when. */
export interface ReviewGiven extends Omit<Review, 'request_id' | 'reason' | 'together'> {
  readonly reason: string | null;
  readonly reviewer: string;
  readonly reviewed_at: string;
  /** Its number in the journal. */
  readonly seq: number;
}

/** The reviews of an entry, by revision. */
export function reviewsOf(database: Database, request_id: string): ReadonlyMap<number, ReviewGiven> {
  const rows = database.all(
    `SELECT review.seq, revision, verdict, reason, login AS reviewer, at AS reviewed_at
     FROM review JOIN event USING (seq) JOIN account ON account.account_id = review.reviewer WHERE request_id = ?`,
    [request_id],
  );
  return new Map(rows.map((row) => [Number(row.revision), row as unknown as ReviewGiven]));
}
