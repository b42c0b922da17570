import type { Database } from './database.ts';
import { eventKinds, eventOf, type JournalEvent } from './event.ts';

/** A line of the journal with who did it, and its link. */
export interface JournalLine extends JournalEvent {
  /** The name of the account; none where there is none of that id any more, or the machine did it. */
  readonly login: string | undefined;
  readonly hash: string;
}

/** Which lines are asked for. */
export interface JournalWanted {
  /** Lines before this number, the last ones where nothing is said. */
  readonly before?: number;
  readonly kind?: string;
  /** A request id: whatever happened to one entry. */
  readonly entry?: string;
  readonly limit: number;
}

/** Lines of the journal, the last first. */
export function journalLines(
  database: Database,
  { before, kind, entry, limit }: JournalWanted,
): readonly JournalLine[] {
  const wanted: [string, readonly (string | number)[]][] = [
    ...(before === undefined ? [] : ([['event.seq < ?', [before]]] as [string, number[]][])),
    ...(kind === undefined ? [] : ([['kind = ?', [kind]]] as [string, string[]][])),
    ...(entry === undefined ? [] : ([[OF_ENTRY, [entry, `${entry}/`, `${entry}0`]]] as [string, string[]][])),
  ];
  const where = wanted.length === 0 ? '' : `WHERE ${wanted.map(([sql]) => sql).join(' AND ')}`;
  return database
    .all(
      `SELECT event.*, login FROM event LEFT JOIN account USING (account_id) ${where} ORDER BY event.seq DESC LIMIT ?`,
      [...wanted.flatMap(([, values]) => values), limit],
    )
    .map((row) => ({
      ...eventOf(row),
      login: row.login === null ? undefined : String(row.login),
      hash: String(row.hash),
    }));
}

/** About an entry, or one of its revisions: `A-1`, `A-1/2`; the sign after the slash is the zero. */
const OF_ENTRY = `event.seq IN (
  SELECT seq FROM event WHERE subject = ? UNION ALL SELECT seq FROM event WHERE subject > ? AND subject < ?)`;

/** The kinds of event that have happened here. */
export function journalKinds(database: Database): readonly string[] {
  const happened = 'SELECT 1 FROM event WHERE kind = ? LIMIT 1';
  return eventKinds.filter((kind) => database.one(happened, [kind]) !== undefined);
}

/** The line of a link that somebody noted, if there is one. */
export function lineOfLink(
  database: Database,
  hash: string,
): { readonly seq: number; readonly at: string } | undefined {
  const row = database.one('SELECT seq, at FROM event WHERE substr(hash, 1, 12) = substr(?, 1, 12) AND hash = ?', [
    hash,
    hash,
  ]);
  return row === undefined ? undefined : { seq: Number(row.seq), at: String(row.at) };
}
