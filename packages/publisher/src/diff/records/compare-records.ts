import { isEntry, type Reading } from '@daybook/files';
import { canonicalForm } from '@daybook/reports';
import type { DiffNotCompared, RecordKind } from '@daybook/types';
import { indexRecords, keyOf, type RecordPrint, revisionOf } from './index-records.ts';
import type { Side } from './side.ts';

type Json = Readonly<Record<string, unknown>>;

/** A record that only one of the two sides has. */
export interface OneSided extends Pick<RecordPrint, 'kind' | 'revision' | 'period'> {
  readonly id: string;
}

/** A record that both sides have, and that is not the same in them. */
export interface Differing {
  readonly id: string;
  readonly kind: RecordKind;
  readonly before: Json;
  readonly after: Json;
}

/** How two sets of records differ. */
export interface ComparedRecords {
  readonly added: readonly OneSided[];
  readonly gone: readonly OneSided[];
  readonly differing: readonly Differing[];
  /** The periods of which the newer side has entries or reports. */
  readonly newerPeriods: readonly string[];
  /** Whether the older side has a record of this id. */
  readonly wasThere: (id: string) => boolean;
  readonly notCompared: readonly DiffNotCompared[];
}

/**
 * Compares two sets of records by id. In memory stand an id and a fingerprint a record, and the records that differ.
 *
 * @param isLost whether something that was said in reading means that a part was not read.
 */
export async function compareRecords(
  older: Side,
  newer: Side,
  isLost: (reading: Reading) => boolean,
): Promise<ComparedRecords> {
  const left = await indexRecords(older, isLost);
  const right = await indexRecords(newer, isLost);
  let ids: ReadonlySet<string> | undefined;
  const added = [...right.prints].filter(([key]) => !left.prints.has(key)).map(oneSided);
  const gone = [...left.prints].filter(([key]) => !right.prints.has(key)).map(oneSided);
  const changed = new Map(
    [...left.prints].flatMap(([key, { print, revision }]) => {
      const other = right.prints.get(key);
      return other === undefined || other.print === print ? [] : [[key, [revision, other.revision]] as const];
    }),
  );
  const before = await recordsNamed(older, new Map([...changed].map(([key, [revision]]) => [key, revision])));
  const after = await recordsNamed(newer, new Map([...changed].map(([key, [, revision]]) => [key, revision])));
  return {
    added,
    gone,
    differing: [...changed.keys()].flatMap((key): Differing[] => {
      const [was, is] = [before.get(key), after.get(key)];
      const { kind } = left.prints.get(key) as RecordPrint;
      if (was === undefined || is === undefined || saysTheSame(was, is)) return [];
      return [{ id: idOf(key), kind, before: was, after: is }];
    }),
    wasThere: (id) => {
      ids ??= new Set([...left.prints.keys()].map(idOf));
      return ids.has(id);
    },
    newerPeriods: [...new Set([...right.prints.values()].flatMap(({ period }) => period ?? []))],
    notCompared: [
      ...left.notRead.map((one) => ({ side: 'older' as const, ...one })),
      ...right.notRead.map((one) => ({ side: 'newer' as const, ...one })),
    ],
  };
}

/** Fields in another order, and the address of the schema, say nothing. */
function saysTheSame({ $schema: _, ...before }: Json, { $schema: __, ...after }: Json): boolean {
  return canonicalForm(before) === canonicalForm(after);
}

/** The id of a record without what only tells it from those of others: the last line of its key. */
const idOf = (key: string) => key.slice(key.lastIndexOf('\n') + 1);

const oneSided = ([key, { kind, revision, period }]: [string, RecordPrint]): OneSided => ({
  id: idOf(key),
  kind,
  revision,
  period,
});

/** Reads a side again for some of its records, by their keys and revisions. */
async function recordsNamed(side: Side, wanted: ReadonlyMap<string, number>): Promise<Map<string, Json>> {
  const found = new Map<string, Json>();
  if (wanted.size === 0) return found;
  for await (const batch of side.read())
    for (const reading of batch) {
      if (!isEntry(reading)) continue;
      const key = keyOf(reading);
      if (key === undefined || found.has(key) || wanted.get(key) !== revisionOf(reading.record)) continue;
      found.set(key, reading.record);
    }
  return found;
}
