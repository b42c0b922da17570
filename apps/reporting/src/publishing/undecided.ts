import type { Database } from '../store/database.ts';

/** An entry that is in no release yet, because nobody approved its latest revision. */
export interface Undecided {
  readonly request_id: string;
  readonly revision: number;
  readonly quarter: string;
  readonly standing: 'waits' | 'returned';
}

/** The entries of some quarters whose latest revision waits for a review or was returned. */
export function undecidedIn(database: Database, quarters: readonly string[]): readonly Undecided[] {
  return database
    .all(
      `SELECT entry.request_id, entry.revision, quarter, COALESCE(verdict, 'waits') AS standing
       FROM entry LEFT JOIN review USING (request_id, revision)
       WHERE quarter IN (SELECT value FROM json_each(?)) AND record IS NOT NULL
         AND COALESCE(verdict, 'returned') = 'returned'
         AND entry.revision = (SELECT MAX(revision) FROM entry AS later WHERE later.request_id = entry.request_id)
       ORDER BY entry.seq`,
      [JSON.stringify(quarters)],
    )
    .map((row) => row as unknown as Undecided);
}
