import { isEntry, type Reading, readAll, type Zones } from '@daybook/files';
import { isTimeZone, offsetAt } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { codeTitles } from '@daybook/validator';
import type { CarriedAlong } from './carried-along.ts';
import { type EntryFacts, typedFiles } from './typed-files.ts';
import type { TypedEntry } from './typed-values.ts';

/** A form as the reader of files has it. */
export interface TypedRead {
  /** The names of the tables that it became. */
  readonly files: readonly string[];
  readonly readings: readonly (readonly Reading[])[];
  /** Nobody has judged it yet. Absent where the form cannot be read as a record at all. */
  readonly record: Request | undefined;
}

/** Reads what was typed as a spreadsheet with the same rows would be read. @param zone IANA time zone of its times. */
export async function readTyped(
  typed: TypedEntry,
  facts: EntryFacts,
  zone: string | undefined,
  carried?: CarriedAlong,
): Promise<TypedRead> {
  const files = typedFiles(typed, facts, carried);
  const isKnown = zone !== undefined && isTimeZone(zone);
  const zones: Zones = { zoneOf: () => (isKnown ? zone : undefined), offsetAt };
  const readings: (readonly Reading[])[] = [];
  for await (const batch of readAll(files, { zones, titles: codeTitles })) readings.push(batch);
  const found = readings.flat().find((one) => isEntry(one) && one.kind === 'request');
  return {
    files: files.map(({ name }) => name),
    readings,
    record: found !== undefined && isEntry(found) ? (found.record as unknown as Request) : undefined,
  };
}
