import type { Request } from '@daybook/types';
import type { Database } from './database.ts';

/** Which revisions are wanted: all that were saved, or those that a second person approved or that count as exigent. */
export interface LogWanted {
  readonly quarter?: string;
  readonly isCounted?: boolean;
}

const PAGE = 500;

/** The revisions of the log in the order in which they were saved, a few at a time; what was expunged is left out. */
export function* logRecords(
  database: Database,
  { quarter, isCounted = false }: LogWanted,
): Generator<readonly Request[]> {
  const reviewed = isCounted
    ? "JOIN review USING (request_id, revision) WHERE verdict IN ('approved', 'exigent') AND"
    : 'WHERE';
  const ofQuarter = quarter === undefined ? '' : ' AND quarter = ?';
  for (let from = 0; ; ) {
    const rows = database.all(
      `SELECT entry.seq, record FROM entry ${reviewed} record IS NOT NULL AND entry.seq > ?${ofQuarter} ORDER BY entry.seq LIMIT ?`,
      [from, ...(quarter === undefined ? [] : [quarter]), PAGE],
    );
    if (rows.length > 0) yield rows.map(({ record }) => JSON.parse(String(record)) as Request);
    if (rows.length < PAGE) return;
    from = Number(rows.at(-1)?.seq);
  }
}

/** The quarters in which there are entries, the last first. */
export function quartersInLog(database: Database): readonly string[] {
  return database
    .all('SELECT quarter FROM quarter_changed ORDER BY quarter DESC')
    .map(({ quarter }) => String(quarter));
}

/** How many revisions of the log there are to hand out. */
export function revisionCount(database: Database, quarter: string | undefined): number {
  const count = (from: string, how: string): number => {
    const [and, values] = quarter === undefined ? ['', []] : [`${how} quarter = ?`, [quarter]];
    return Number(database.one(`SELECT COUNT(*) AS n FROM ${from}${and}`, values)?.n ?? 0);
  };
  return count('entry', ' WHERE') - count('entry INDEXED BY entry_expunged WHERE record IS NULL', ' AND');
}
