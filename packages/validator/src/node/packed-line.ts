import type { Entry } from '@daybook/types';
import type { LogEntry } from '../check/log-entry.ts';
import type { JudgedLine } from './judge-stretch.ts';

/**
 * A line as one thread writes it for another. Names of fields would be most of the text, so an ordinary request has none:
 * it is a row of values, cut off behind the last one that is there.
 */
export type PackedLine = JudgedLine | readonly unknown[];

const OWN_LOG = 'own-log';

/** Packs a line. A request is ordinary that is whole, of an agency's own log, and has no finding. */
export function packed(line: JudgedLine): PackedLine {
  if (!('kind' in line) || line.kind !== 'request') return line;
  const { row, byte, view, faulty, flaws, found, isReplaced } = line;
  if ((view ?? faulty ?? flaws ?? found ?? isReplaced) !== undefined) return line;
  const entry = line.record as unknown as LogEntry;
  const { asks, custody, supersedes, related_requests, revision, source } = entry;
  const values = [
    row,
    byte,
    asks.flatMap(({ decisions, closed_without_decision }) => [decisions[0]?.decision, closed_without_decision]),
    entry.agency_id,
    entry.request_id,
    entry.public_id,
    entry.direction,
    entry.received_on,
    entry.received_at,
    entry.case_key,
    custody && [custody.custody_end, custody.recorded_in],
    revision > 1 ? revision : undefined,
    entry.revision_reason,
    supersedes.length > 0 ? supersedes : undefined,
    related_requests.length > 0 ? related_requests : undefined,
    source.kind === OWN_LOG ? undefined : source.kind,
    source.release_id,
    entry.extensions,
  ];
  let length = values.length;
  while (values[length - 1] === undefined) length -= 1;
  values.length = length;
  return values;
}

/** The line that was packed. */
export function unpacked(line: PackedLine): JudgedLine {
  if (!isRow(line)) return line;
  // What was nothing is null in JSON, or cut off.
  const value = (at: number) => line[at] ?? undefined;
  const asked = line[2] as readonly (string | null)[];
  const asks = [];
  for (let at = 0; at < asked.length; at += 2) {
    const decision = asked[at] ?? undefined;
    const closed_without_decision = asked[at + 1] ?? undefined;
    asks.push({ closed_without_decision, decisions: decision === undefined ? [] : [{ decision }] });
  }
  const [custody_end, recorded_in] = (line[10] ?? []) as readonly (string | null)[];
  const record = {
    record: 'request',
    view: 'agency',
    revision: line[11] ?? 1,
    revision_reason: value(12),
    request_id: line[4],
    public_id: value(5),
    agency_id: value(3),
    case_key: value(9),
    direction: line[6],
    received_on: value(7),
    received_at: value(8),
    supersedes: line[13] ?? [],
    related_requests: line[14] ?? [],
    source: { kind: line[15] ?? OWN_LOG, release_id: value(16) },
    custody: line[10] ? { custody_end: custody_end ?? undefined, recorded_in: recorded_in ?? undefined } : undefined,
    asks,
    extensions: value(17),
  };
  return { kind: 'request', row: Number(line[0]), byte: Number(line[1]), record: record as Entry['record'] };
}

const isRow = (line: PackedLine): line is readonly unknown[] => Array.isArray(line);
