import type { Request } from '@daybook/types';
import type { Database, SqlRow } from './database.ts';

/** Others get their turn after so many. */
const PAGE = 200;

/** The revisions of the log in the order in which they were saved, some lines of NDJSON at a time; what was expunged is left out. */
export function* logLines(database: Database, quarter?: string): Generator<string> {
  for (const rows of pages(database, quarter === undefined ? {} : { quarter }))
    yield rows.map(({ record }) => `${record}\n`).join('');
}

/** The same as records, a few at a time. */
export function* logRecords(database: Database, quarter?: string): Generator<readonly Request[]> {
  for (const rows of pages(database, quarter === undefined ? {} : { quarter }))
    yield rows.map(({ record }) => JSON.parse(String(record)) as Request);
}

/** The revisions that a second person approved or that count as exigent, as they were saved, a few texts at a time. */
export function* countedTexts(database: Database): Generator<readonly string[]> {
  for (const rows of pages(database, { isCounted: true })) yield rows.map(({ record }) => String(record));
}

function* pages(
  database: Database,
  { quarter, isCounted = false }: { readonly quarter?: string; readonly isCounted?: boolean },
): Generator<readonly SqlRow[]> {
  const reviewed = isCounted
    ? "JOIN review USING (request_id, revision) WHERE verdict IN ('approved', 'exigent') AND"
    : 'WHERE';
  const ofQuarter = quarter === undefined ? '' : ' AND quarter = ?';
  for (let from = 0; ; ) {
    const rows = database.all(
      `SELECT entry.seq, record FROM entry ${reviewed} record IS NOT NULL AND entry.seq > ?${ofQuarter} ORDER BY entry.seq LIMIT ?`,
      [from, ...(quarter === undefined ? [] : [quarter]), PAGE],
    );
    if (rows.length > 0) yield rows;
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
