import { createHash } from 'node:crypto';
import { HeldFacts, type ReleaseFacts } from '@daybook/publisher';
import { shippedLaw } from '@daybook/reports';
import type { Lang, LegalProfile, Request } from '@daybook/types';
import { type Checked, validate } from '@daybook/validator';
import { referencesOf } from '../reference/references-of.ts';
import type { Database } from '../store/database.ts';

/** What an agency holds that may go out, checked. */
export interface Held {
  readonly checked: Checked;
  /** None where the agency was not set up. */
  readonly facts: ReleaseFacts | undefined;
  /** The laws that the agency keeps beside the shipped ones. */
  readonly profiles: readonly LegalProfile[];
  /** The salt that the journal committed with. */
  readonly saltOf: (request: Request) => string | undefined;
}

/**
 * What was approved, each entry up to its last approved revision, checked as `daybook validate` checks files. What waits for a
 * review or was returned is left out, and what came before it stays.
 */
export async function heldIn(database: Database, today: string, lang: Lang): Promise<Held> {
  const { agency, files } = referencesOf(database);
  const held = new HeldFacts(agency?.agency_id);
  // An empty file would be one that was lost: where nothing came there is no log.
  const isEmpty = (await approvedLines(database).next()).done === true;
  const log = isEmpty ? [] : [{ name: 'requests.ndjson', pieces: () => approvedLines(database) }];
  const context = contextLines(database);
  const beside = context === '' ? [] : [{ name: 'context.ndjson', bytes: new TextEncoder().encode(context) }];
  const checked = await validate([...files, ...beside, ...log], { today, lang, law: shippedLaw, count: held.count });
  const facts = agency === undefined ? undefined : held.of(agency.agency_id);
  const salt = 'SELECT salt FROM entry WHERE request_id = ? AND revision = ?';
  return {
    checked,
    facts: facts === undefined ? undefined : { ...facts, ...(await fingerprintOf(approvedLines(database))) },
    profiles: held.profiles,
    saltOf({ request_id, revision }) {
      const row = database.one(salt, [request_id, revision]);
      return row === undefined || row.salt === null ? undefined : String(row.salt);
    },
  };
}

const PAGE = 500;

/** The log as NDJSON, piece by piece. */
async function* approvedLines(database: Database): AsyncGenerator<Uint8Array> {
  const text = new TextEncoder();
  for (let seq = 0; ; ) {
    const rows = database.all(
      `SELECT seq, record FROM entry WHERE seq > ? AND record IS NOT NULL AND revision <= (
         SELECT MAX(revision) FROM review WHERE review.request_id = entry.request_id AND verdict <> 'returned')
       ORDER BY seq LIMIT ?`,
      [seq, PAGE],
    );
    if (rows.length > 0) yield text.encode(rows.map(({ record }) => `${record}\n`).join(''));
    if (rows.length < PAGE) return;
    seq = Number(rows.at(-1)?.seq);
  }
}

/** What is stated beside the log. */
const contextLines = (database: Database): string =>
  database
    .all("SELECT record FROM reference WHERE kind = 'quarterly-report' ORDER BY id, revision")
    .map(({ record }) => `${record}\n`)
    .join('');

/** The SHA-256 of the log; an agency to which nothing came has none. */
async function fingerprintOf(lines: AsyncIterable<Uint8Array>): Promise<{ readonly log_sha256?: string }> {
  const hash = createHash('sha256');
  let isEmpty = true;
  for await (const piece of lines) {
    hash.update(piece);
    isEmpty = false;
  }
  return isEmpty ? {} : { log_sha256: hash.digest('hex') };
}
