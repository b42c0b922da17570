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
      `SELECT request_id, revision, quarter, standing FROM latest
       WHERE quarter IN (SELECT value FROM json_each(?)) AND standing IN ('waits', 'returned') ORDER BY seq`,
      [JSON.stringify(quarters)],
    )
    .map((row) => row as unknown as Undecided);
}
