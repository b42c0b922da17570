import type { FileBytes } from '@daybook/files';
import type { Agency } from '@daybook/types';
import type { Database } from '../store/database.ts';

/** What the agency keeps of itself and its surroundings. */
export interface References {
  /** Its own record in the latest revision; none before it was set up. */
  readonly agency: Agency | undefined;
  /** All of it as files that the checker reads, every revision. */
  readonly files: readonly FileBytes[];
}

/** Reads them. */
export function referencesOf(database: Database): References {
  const rows = database.all('SELECT kind, record FROM reference ORDER BY kind, id, revision');
  const ofKind = (kind: string) => rows.filter((row) => row.kind === kind).map(({ record }) => String(record));
  const kinds = [
    ['agency', 'agencies.ndjson'],
    ['jurisdiction', 'jurisdictions.ndjson'],
    ['agreement', 'agreements.ndjson'],
  ] as const;
  const files = kinds.flatMap(([kind, name]) => {
    const lines = ofKind(kind);
    return lines.length === 0 ? [] : [{ name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }];
  });
  const last = database.one("SELECT record FROM reference WHERE kind = 'agency' ORDER BY seq DESC LIMIT 1");
  return { agency: last === undefined ? undefined : (JSON.parse(String(last.record)) as Agency), files };
}
