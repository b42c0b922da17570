import type { FileBytes } from '@daybook/files';
import type { Agency } from '@daybook/types';
import type { Database } from '../store/database.ts';

/** What the agency keeps of itself and its surroundings. */
export interface References {
  /** Its own record in the latest revision; none before it was set up. */
  readonly agency: Agency | undefined;
  /** All of it as files that the checker reads, every revision. The same list until something of it changes. */
  readonly files: readonly FileBytes[];
}

const KINDS = [
  ['agency', 'agencies.ndjson'],
  ['jurisdiction', 'jurisdictions.ndjson'],
  ['agreement', 'agreements.ndjson'],
  ['legal-profile', 'law.ndjson'],
] as const;

/** What was read last, and up to which event it goes: nothing of it changes without one. */
const read = new WeakMap<Database, { readonly seq: number; readonly references: References }>();

/** Reads them, where they changed since they were read before. */
export function referencesOf(database: Database): References {
  const seq = Number(database.one('SELECT MAX(seq) AS seq FROM reference')?.seq ?? 0);
  const before = read.get(database);
  if (before?.seq === seq) return before.references;
  const references = readReferences(database);
  read.set(database, { seq, references });
  return references;
}

function readReferences(database: Database): References {
  const rows = database.all('SELECT kind, record FROM reference ORDER BY kind, id, revision');
  const files = KINDS.flatMap(([kind, name]) => {
    const lines = rows.filter((row) => row.kind === kind).map(({ record }) => String(record));
    return lines.length === 0 ? [] : [{ name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }];
  });
  const last = database.one("SELECT record FROM reference WHERE kind = 'agency' ORDER BY seq DESC LIMIT 1");
  return { agency: last === undefined ? undefined : (JSON.parse(String(last.record)) as Agency), files };
}
