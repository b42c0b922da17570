import { createHash } from 'node:crypto';
import { asText } from '@daybook/files';
import { canonicalForm } from '@daybook/reports';

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

/** Reads the rows of a public log in NDJSON, from the pieces of its files. */
export async function publicRows(files: Iterable<AsyncIterable<Uint8Array>>): Promise<PublicRows> {
  const rows = new Map<string, PublicRow>();
  let unreadable = 0;
  for (const pieces of files)
    for await (const line of linesOf(pieces)) {
      const row = line === undefined ? undefined : rowOf(line);
      if (row === undefined || rows.has(row[0])) unreadable++;
      else rows.set(...row);
    }
  return { rows, unreadable };
}

/** A row is never so long. */
const LONGEST = 16 * 1024 * 1024;

/** The lines that hold something; nothing for one that is too long. */
async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string | undefined> {
  let parts: Buffer[] = [];
  let length = 0;
  const taken = () => {
    const line = length > LONGEST ? undefined : Buffer.concat(parts).toString('utf8');
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Buffer) => {
    length += part.length;
    // A piece may be used again for the next one.
    if (length <= LONGEST && part.length > 0) parts.push(Buffer.from(part));
  };
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      keep(bytes.subarray(from, end));
      if (length > 0) yield taken();
      from = end + 1;
    }
    keep(bytes.subarray(from));
  }
  if (length > 0) yield taken();
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
