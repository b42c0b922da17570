import { canonicalForm } from '@daybook/reports';
import type { Database } from '../store/database.ts';
import type { BroughtRecord } from './records-in-order.ts';

/** Why a request that is right by itself cannot become an entry here. */
export type WhyNotImported = 'another-agency' | 'not-own-log' | 'says-otherwise' | 'revision-missing' | 'expunged';

/** What becomes of a request that somebody brings. */
export type Judged = 'new' | 'correction' | 'there' | WhyNotImported;

/**
 * What becomes of a request beside what is kept already: the next revision of its id is saved, what is there in the same
 * words is left alone, and nothing is ever overwritten.
 *
 * @param latest the revision that its id has by then, where something of the same file comes before it.
 */
export function judgeRecord(database: Database, agency_id: string, record: BroughtRecord, latest = 0): Judged {
  const { revision, source } = record;
  const request_id: string | undefined = record.request_id;
  if (record.agency_id !== agency_id) return 'another-agency';
  // A copy for the public or a regulator has no id of the agency, and says less than the log.
  if (source.kind !== 'own-log' || request_id === undefined) return 'not-own-log';
  const last = Number(
    database.one('SELECT MAX(revision) AS last FROM entry WHERE request_id = ?', [request_id])?.last ?? 0,
  );
  const top = Math.max(last, latest);
  if (revision > top + 1) return 'revision-missing';
  if (revision === top + 1) return top === 0 ? 'new' : isGone(database, request_id) ? 'expunged' : 'correction';
  // What stands twice in the same words in one file is one record; in other words, the check has refused it.
  if (revision > last) return 'there';
  const kept = database.one('SELECT record FROM entry WHERE request_id = ? AND revision = ?', [request_id, revision]);
  if (kept?.record === null) return 'expunged';
  return isSame(JSON.parse(String(kept?.record)), record) ? 'there' : 'says-otherwise';
}

const isGone = (database: Database, request_id: string) =>
  database.one('SELECT 1 FROM entry WHERE request_id = ? AND record IS NULL', [request_id]) !== undefined;

/** The random id may have been drawn here: a file that has none does not contradict it. */
function isSame(kept: BroughtRecord, brought: BroughtRecord): boolean {
  const { public_id, ...rest } = kept;
  return canonicalForm(brought.public_id === undefined ? rest : { ...rest, public_id }) === canonicalForm(brought);
}
