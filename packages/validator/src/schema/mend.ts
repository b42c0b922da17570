import type { FlawKind } from './flaw.ts';
import { stepsOf } from './pointer-of.ts';
import type { RecordSchema } from './record-schema.ts';
import type { PlacedFlaw } from './sift-flaws.ts';

type Json = Record<string, unknown>;

/** Flaws that leave something a rule can look at, and show, as it stands. */
const harmless = new Set<FlawKind>(['many', 'few', 'repeated', 'misfit', 'barred', 'unknown', 'name']);

/**
 * A copy of a faulty record that rules can still judge: wrong values are left out, so that no rule takes or shows them;
 * missing lists and parts are empty, and so are lists in which one value is wrong. An element that should be a part stays
 * where it is, because leaving it out would move the others. What is not touched is shared with the record.
 */
export function mend(record: Readonly<Json>, flaws: readonly PlacedFlaw[], schema: RecordSchema): Readonly<Json> {
  const copied = new Set<unknown>();
  let mended = record as Json;
  for (const { flaw, pointer } of flaws) {
    if (harmless.has(flaw.what)) continue;
    const steps = stepsOf(pointer);
    const last = steps.pop();
    if (copied.size === 0) {
      mended = { ...record };
      copied.add(mended);
    }
    const parent = last === undefined ? undefined : ownPart(mended, steps, copied);
    if (last === undefined || parent === undefined) continue;
    const { is } = schema.fields[flaw.field] ?? {};
    if (Array.isArray(parent)) {
      if (is !== 'part') parent.length = 0;
    } else if (is === 'list') parent[last] = [];
    else if (is === 'part') parent[last] = {};
    else delete parent[last];
  }
  return mended;
}

/** The part at the end of some steps, after copying every part on the way that is still the record's own. */
function ownPart(root: Json, steps: readonly string[], copied: Set<unknown>): Json | undefined {
  let part = root;
  for (const step of steps) {
    let inner = Object.hasOwn(part, step) ? part[step] : undefined;
    if (typeof inner !== 'object' || inner === null) return undefined;
    if (!copied.has(inner)) {
      inner = Array.isArray(inner) ? [...inner] : { ...inner };
      copied.add(inner);
      part[step] = inner;
    }
    part = inner as Json;
  }
  return part;
}
