import { pointerOf, stepsOf } from '../../src/schema/pointer-of.ts';
import type { RecordSchema } from '../../src/schema/record-schema.ts';
import { valueAt } from '../../src/schema/value-at.ts';

type Json = Record<string, unknown>;

/** Brings a made-up record nearer to a valid one: adds what is needed, from a record that has everything, and takes away the rest. */
export function settle(record: Json, whole: Json, schema: RecordSchema): void {
  for (let round = 0; round < 6; round++) {
    const flaws = schema.flaws(record) ?? [];
    // From the end, so that elements taken out of a list do not move those still to come.
    for (const { what, field, at } of [...flaws].reverse()) {
      const { at: path = '', is } = schema.fields[field] ?? {};
      const pointer = pointerOf(path, at);
      const parent = valueAt(record, pointer.slice(0, pointer.lastIndexOf('/')));
      const last = stepsOf(pointer).pop() ?? '';
      const sample = structuredClone(valueAt(whole, path.replaceAll('*', '0')));
      // What was taken out with its list or part needs nothing more.
      if (typeof parent !== 'object' || parent === null) continue;
      if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else if (what === 'missing' || what === 'needed') (parent as Json)[last] = sample;
      else if (is === 'list' && (what === 'barred' || what === 'misfit')) (parent as Json)[last] = [];
      else delete (parent as Json)[last];
    }
  }
}
