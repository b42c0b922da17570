import type { RecordSchema, RecordView } from './record-schema.ts';

const decoded = new WeakMap<RecordView, Uint8Array>();

/** Whether a view of a record has a field, by the field's number. The agency's own view has all but those of other views. */
export function hasField(schema: RecordSchema, view: string | undefined, field: number): boolean {
  const { views } = schema;
  if (views === undefined) return true;
  const table = view === undefined ? undefined : views.tables[view];
  if (table === undefined) return field < views.own;
  return seenIn(table)[field] === 1;
}

function seenIn(view: RecordView): Uint8Array {
  const known = decoded.get(view);
  if (known !== undefined) return known;
  const bits = new Uint8Array(view.seen.length * 4);
  for (let at = 0; at < bits.length; at++) bits[at] = (Number.parseInt(view.seen.charAt(at >> 2), 16) >> (at & 3)) & 1;
  decoded.set(view, bits);
  return bits;
}
