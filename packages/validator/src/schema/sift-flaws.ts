import type { Flaw, FlawKind } from './flaw.ts';
import { meantField } from './meant-field.ts';
import { pointerOf } from './pointer-of.ts';
import type { RecordSchema } from './record-schema.ts';
import { touches } from './touches.ts';

/** A flaw with its place in the record. */
export interface PlacedFlaw {
  readonly flaw: Flaw;
  readonly pointer: string;
}

// Of several flaws of one value only the first in this order is told: the others follow from it.
const order: readonly FlawKind[] = [
  'type',
  'missing',
  'needed',
  'barred',
  'unwelcome',
  'telling',
  'code',
  'date',
  'instant',
  'address',
  'long',
  'short',
  'form',
  'name',
  'range',
  'many',
  'few',
  'repeated',
  'misfit',
  'unknown',
];

/** True where the reader has said already what is wrong. What holds an unread value may itself be of a wrong type. */
function isTold({ what }: Flaw, pointer: string, unread: readonly string[]): boolean {
  if (what !== 'type') return touches(pointer, unread);
  return unread.some((other) => pointer === other || pointer.startsWith(`${other}/`));
}

/** Leaves one flaw for each thing that is wrong: none of cells that were not read, one a value, one a misspelled field. */
export function siftFlaws(
  flaws: readonly Flaw[],
  schema: RecordSchema,
  unread: readonly string[] = [],
  view?: string,
): PlacedFlaw[] {
  const placed: readonly PlacedFlaw[] = flaws
    .map((flaw) => ({ flaw, pointer: pointerOf(schema.fields[flaw.field]?.at ?? '', flaw.at) }))
    .filter(({ flaw, pointer }) => flaw.what === 'unknown' || !isTold(flaw, pointer, unread))
    .sort((a, b) => order.indexOf(a.flaw.what) - order.indexOf(b.flaw.what));
  const unknown = placed.filter(({ flaw }) => flaw.what === 'unknown');
  const first = new Map(
    placed
      .filter(({ flaw }) => flaw.what !== 'unknown')
      .reverse()
      .map((one) => [one.pointer, one]),
  );
  for (const { flaw, pointer } of unknown) {
    // A required field under a misspelled name is one fault, not two.
    const meant = meantField(schema, flaw.field, flaw.name ?? '', view);
    const missing = meant === undefined ? undefined : first.get(`${pointer}/${meant}`);
    if (missing?.flaw.what === 'missing' || missing?.flaw.what === 'needed') first.delete(missing.pointer);
  }
  return [...first.values(), ...unknown];
}
