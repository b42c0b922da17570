import type { Answer, Detail, Entry, Finding, Place, RawFinding } from '@daybook/types';
import { placeOf } from './place-of.ts';
import { standsAt, stoodIn } from './stands-at.ts';

/** A finding on its way to the ledger. Its place is worked out only where it is kept: of most it is only counted. */
export interface Found extends Omit<RawFinding, 'place'> {
  readonly file: string;
  readonly pointer: string;
  /** The title of the field, where the place has no heading of its own. */
  readonly field?: string;
  /** In tables: the further cells that repeat the value. */
  also?(): readonly Partial<Place>[];
  /** In JSON: where the text of the record begins. */
  readonly byte?: number;
  /** Of a flag: how the record answers it. */
  readonly answer?: Answer;
  place(): Place & Pick<Finding, 'value' | 'hidden_length'>;
}

/** A finding at a pointer of a record. */
export function foundAt(
  rule: string,
  entry: Pick<Entry, 'origin'> & Partial<Pick<Entry, 'kind' | 'record'>>,
  recordId: string | undefined,
  pointer: string,
  { fix, ...rest }: Detail = {},
  field?: string,
): Found {
  return {
    rule,
    file: entry.origin.file,
    pointer,
    ...(entry.origin.byte === undefined ? {} : { byte: entry.origin.byte }),
    also: () => entry.origin.alsoAt?.(pointer) ?? [],
    ...rest,
    ...(fix === undefined ? {} : { fix: { pointer, ...fix } }),
    ...(field === undefined ? {} : { field }),
    place: () => ({
      ...placeOf(entry, pointer, recordId),
      ...(entry.record === undefined || entry.kind === undefined
        ? {}
        : standsAt({ kind: entry.kind, record: entry.record }, pointer)),
    }),
  };
}

/** A finding that the reader made, with its place. */
export function foundByReader(raw: RawFinding): Found {
  const { place, ...rest } = raw;
  return { ...rest, file: place.file, pointer: place.pointer ?? '', place: () => ({ ...place, ...stoodIn(raw) }) };
}
