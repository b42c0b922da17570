import { createHash } from 'node:crypto';
import { canonicalForm } from '@daybook/reports';

/** What is remembered of a row of a public log. */
export interface PublicRow {
  readonly revision: number;
  readonly quarter: string;
  readonly generalised: boolean;
  /** The SHA-256 of its canonical form. */
  readonly sha256: string;
}

/** The rows of a public log in NDJSON by their public ids, and how many lines are no rows, or rows of an id that was there. */
export function publicRows(files: Iterable<Uint8Array>): {
  readonly rows: ReadonlyMap<string, PublicRow>;
  readonly unreadable: number;
} {
  const rows = new Map<string, PublicRow>();
  let unreadable = 0;
  for (const bytes of files)
    for (const line of linesOf(bytes)) {
      const row = rowOf(line);
      if (row === undefined || rows.has(row[0])) unreadable++;
      else rows.set(...row);
    }
  return { rows, unreadable };
}

function* linesOf(bytes: Uint8Array): Generator<string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf(10, from);
    const to = end < 0 ? text.length : end;
    if (to > from) yield text.toString('utf8', from, to);
    from = to + 1;
  }
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
  return [public_id, { revision, quarter: String(received_quarter), generalised: generalised === true, sha256 }];
}
