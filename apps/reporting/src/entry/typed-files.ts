import { type FileBytes, standardTables, toCsv } from '@daybook/files';
import type { CarriedAlong } from './carried-along.ts';
import type { TypedEntry, TypedRow } from './typed-values.ts';

/** What every row of an entry says that nobody types. */
export interface EntryFacts {
  readonly agency_id: string;
  readonly request_id: string;
  readonly public_id: string;
  readonly revision: number;
  readonly revision_reason?: string;
}

export const REQUESTS = 'requests.csv';
export const PAPERS = 'request_instruments.csv';

/**
 * A form as the tables that a clerk would send from a spreadsheet: the same reader and the same rules then judge both, in
 * the same words.
 *
 * @param carried what a correction keeps of the entry before it.
 */
export function typedFiles(
  { request, asks, papers }: TypedEntry,
  facts: EntryFacts,
  carried?: CarriedAlong,
): readonly FileBytes[] {
  const { agency_id, request_id, public_id, revision, revision_reason } = facts;
  const all: TypedRow = {
    ...carried?.request,
    ...dated(request),
    standard_version: '1.0',
    revision: String(revision),
    ...(revision_reason === undefined ? {} : { revision_reason }),
    request_id,
    public_id,
    source_kind: carried?.request.source_kind ?? 'own-log',
    agency_id,
  };
  const rows =
    asks.length === 0
      ? [all]
      : asks.map((ask, at) => ({ ...all, ...carried?.asks[at], ...dated(ask), ask_no: String(at + 1) }));
  // An empty field is an empty cell, so that what is said of it is said at the field; a column left out would be a fault of a file.
  const files = [fileOf(REQUESTS, 'requests', rows, asks.length === 0 ? NEEDED : [...NEEDED, ...NEEDED_OF_ASK])];
  if (papers.length > 0) {
    const key = { request_id, revision: String(revision) };
    const further = papers.map((paper, at) => ({ ...dated(paper), ...key, instrument_no: String(at + 2) }));
    files.push(fileOf(PAPERS, 'request_instruments', further, ['instrument']));
  }
  for (const { name, csv } of carried?.tables(revision, asks.length) ?? []) files.push({ name, bytes: bytesOf(csv) });
  return files;
}

const NEEDED = ['direction', 'channel'];
const NEEDED_OF_ASK = ['ask', 'federal_force'];

const bytesOf = (text: string) => new TextEncoder().encode(text);

function fileOf(name: string, table: string, rows: readonly TypedRow[], needed: readonly string[]): FileBytes {
  const used = new Set([...needed, ...rows.flatMap((row) => Object.keys(row))]);
  const columns = (standardTables[table]?.columns ?? []).map(({ column }) => column).filter((one) => used.has(one));
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return { name, bytes: bytesOf(toCsv([columns, ...cells])) };
}

/** A time alone is one of the day that stands beside it: `received_at` 14:05 of `received_on`. */
function dated(row: TypedRow): TypedRow {
  const entries = Object.entries(row).map(([column, value]) => {
    if (!column.endsWith('_at')) return [column, value];
    const day = /^\d{1,2}:\d{2}/.test(value) ? row[column.replace(/_at$/, '_on')] : undefined;
    return [column, day === undefined ? value.replace('T', ' ') : `${day} ${value.padStart(5, '0')}`];
  });
  return Object.fromEntries(entries);
}
