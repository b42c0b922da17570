import { createHash } from 'node:crypto';
import { isEntry, type Reading } from '@daybook/files';
import { recordKey } from '@daybook/reports';
import type { DiffNotCompared, Entry, RecordKind } from '@daybook/types';
import { periodSaid } from './period-said.ts';
import type { Side } from './side.ts';

/** What is kept of a record in force: enough to see whether another one is the same. */
export interface RecordPrint {
  readonly kind: RecordKind;
  readonly revision: number;
  /** Of its text: 144 bits of the SHA-256. Another text may still say the same, in another order of fields. */
  readonly print: string;
  /** The period of an entry or a report, where the record says one. */
  readonly period: string | undefined;
}

/** The records of one side by their keys, and what could not be read. */
export interface RecordIndex {
  readonly prints: ReadonlyMap<string, RecordPrint>;
  readonly notRead: readonly Omit<DiffNotCompared, 'side'>[];
}

/** Reads every record of a side and keeps its fingerprint: of each id the highest revision, as the fold of a log does. */
export async function indexRecords(side: Side, isLost: (reading: Reading) => boolean): Promise<RecordIndex> {
  const prints = new Map<string, RecordPrint>();
  const notRead: Omit<DiffNotCompared, 'side'>[] = [];
  for await (const batch of side.read())
    for (const reading of batch) {
      if (!isEntry(reading)) {
        if (isLost(reading))
          notRead.push({
            path: reading.place.file,
            ...(reading.place.row === undefined ? {} : { line: reading.place.row }),
            why: reading.rule,
          });
        continue;
      }
      const key = keyOf(reading);
      const { origin } = reading;
      if (key === undefined) {
        notRead.push({ path: origin.file, ...(origin.row === undefined ? {} : { line: origin.row }), why: 'no-id' });
        continue;
      }
      const one = printOf(reading);
      const known = prints.get(key);
      if (known === undefined || one.revision > known.revision) prints.set(key, one);
      else if (one.revision === known.revision && one.print !== known.print)
        notRead.push({
          path: origin.file,
          ...(origin.row === undefined ? {} : { line: origin.row }),
          why: 'same-id-two-contents',
        });
    }
  return { prints, notRead };
}

/** The key of a record among those of its side. */
export function keyOf({ kind, record }: Pick<Entry, 'kind' | 'record'>): string | undefined {
  // What cannot be a request has no source, and so no key.
  if (kind === 'request' && (typeof record.source !== 'object' || record.source === null)) return undefined;
  const key = recordKey(record.record === kind ? record : { ...record, record: kind });
  // No id of the standard is nearly so long.
  return key === undefined || key.length > LONGEST_KEY ? undefined : key;
}

const LONGEST_KEY = 300;

function printOf({ kind, record }: Entry): RecordPrint {
  const print = createHash('sha256').update(textOf(record)).digest('base64').slice(0, 24);
  return { kind, revision: revisionOf(record), print, period: periodSaid(record) };
}

/** The text of a record without the address of its schema. */
function textOf(record: Entry['record']): string {
  if (!('$schema' in record)) return JSON.stringify(record);
  const { $schema: _, ...said } = record;
  return JSON.stringify(said);
}

/** The revision that a record says; 1 where it says none that could be one. */
export function revisionOf({ revision }: Readonly<Record<string, unknown>>): number {
  return Number.isSafeInteger(revision) && Number(revision) >= 1 && Number(revision) <= 100_000 ? Number(revision) : 1;
}
