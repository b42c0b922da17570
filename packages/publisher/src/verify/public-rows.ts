import { createHash } from 'node:crypto';
import { asText } from '@daybook/files';
import { canonicalForm } from '@daybook/reports';
import { linesOf } from './lines-of.ts';

/** What is remembered of a row of a public log. */
export interface PublicRow {
  readonly revision: number;
  readonly quarter: string;
  readonly generalised: boolean;
  /** The SHA-256 of its canonical form. */
  readonly sha256: string;
}

/** The rows of a public log by their public ids. */
export interface PublicRows {
  readonly rows: ReadonlyMap<string, PublicRow>;
  /** How many lines are no rows, or rows of an id that was there. */
  readonly unreadable: number;
}

/** A row is never so long. */
const LONGEST = 16 * 1024 * 1024;

/** Reads the rows of a public log in NDJSON, from the pieces of its files. */
export async function publicRows(files: Iterable<AsyncIterable<Uint8Array>>): Promise<PublicRows> {
  const rows = new Map<string, PublicRow>();
  let unreadable = 0;
  for (const pieces of files)
    for await (const line of linesOf(pieces, LONGEST)) {
      if (line === '') continue;
      const row = line === undefined ? undefined : rowOf(line);
      if (row === undefined || rows.has(row[0])) unreadable++;
      else rows.set(...row);
    }
  return { rows, unreadable };
}

function rowOf(line: string): [string, PublicRow] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { public_id, revision, received_quarter, generalised } = value as Readonly<Record<string, unknown>>;
  if (typeof public_id !== 'string' || typeof revision !== 'number') return undefined;
  const sha256 = createHash('sha256').update(canonicalForm(value)).digest('hex');
  return [public_id, { revision, quarter: asText(received_quarter), generalised: generalised === true, sha256 }];
}
