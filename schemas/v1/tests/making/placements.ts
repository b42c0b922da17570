import type { Change } from './case.ts';
import { changed } from './changed.ts';
import { conditionFaults } from './condition-faults.ts';
import { documentsOf } from './documents-of.ts';
import { isPart } from './is-part.ts';
import { made } from './made.ts';
import type { Node } from './node.ts';
import { nodeAt } from './node-at.ts';
import { resolve } from './resolve.ts';
import { valueAt } from './value-at.ts';

type Json = Record<string, unknown>;

/** A place where a field stands: in a document as it is, or after some changes. */
export interface Placement {
  readonly path: string;
  readonly document: Json;
  readonly change: readonly Change[];
  readonly pointer: string;
}

const freeKey = 'us-xx-example';
// The place of a key that might be data is not printed, so no case stands there.
const isPlainName = (key: string) => /^[a-z][a-z-]*$/.test(key);

/** Finds where a field, given as a pointer with `*`, stands in the documents of a record, or can be added to one. */
export function placements(record: string, schema: Node, field: string): Placement[] {
  const documents = documentsOf(record);
  const steps = field.split('/').slice(1);
  const standing = documents.flatMap(([path, document]) => {
    const pointer = standingAt(document, steps);
    return pointer === undefined ? [] : [{ path, document, change: [], pointer }];
  });
  const added = documents.flatMap(([path, document]) =>
    addedTo(schema, document, steps).map((placed) => ({ path, document, ...placed })),
  );
  return [...standing, ...added];
}

function standingAt(value: unknown, steps: readonly string[], at = ''): string | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return value === undefined ? undefined : at;
  if (!isPart(value) && !Array.isArray(value)) return undefined;
  const keys = step === '*' ? Object.keys(value).filter((key) => Array.isArray(value) || isPlainName(key)) : [step];
  for (const key of keys) {
    const found = standingAt((value as Json)[key], rest, `${at}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The field added where it is not, with what its entry then needs, and without what it then may not have. */
function addedTo(schema: Node, document: Json, steps: readonly string[]): Pick<Placement, 'change' | 'pointer'>[] {
  if (standingAt(document, steps) !== undefined) return [];
  let depth = steps.length - 1;
  while (standingAt(document, steps.slice(0, depth)) === undefined) depth--;
  const base = standingAt(document, steps.slice(0, depth)) ?? '';
  const [step = '', ...rest] = steps.slice(depth);
  const key = step !== '*' ? step : Array.isArray(valueAt(document, base)) ? '0' : freeKey;
  const first: Change = { op: 'add', path: `${base}/${key}`, value: madeWith(nodeAt(schema, `${base}/${key}`), rest) };
  const change = mended(schema, document, first);
  const pointer = standingAt(changed(document, change), steps);
  return pointer === undefined || conditionFaults(schema, changed(document, change)).length > 0 ? [] : [{ change, pointer }];
}

/** A change, and what it brings with it: parts that are now needed, and parts that have no place any more. */
function mended(schema: Node, document: Json, first: Change): Change[] {
  const change = [first];
  for (let round = 0; round < 4; round++) {
    const now = changed(document, change);
    for (const { rule, pointer } of conditionFaults(schema, now)) {
      const isThere = valueAt(now, pointer) !== undefined;
      if (rule === 'needed-for-this-entry' && !isThere)
        change.push({ op: 'add', path: pointer, value: made(nodeAt(schema, pointer)) });
      else if (rule === 'part-not-for-this-entry' && isThere && !first.path.startsWith(pointer))
        change.push(
          Array.isArray(valueAt(now, pointer))
            ? { op: 'replace', path: pointer, value: [] }
            : { op: 'remove', path: pointer },
        );
    }
  }
  return change;
}

function madeWith(use: Node, [step, ...rest]: readonly string[]): unknown {
  const value = made(use);
  if (step === undefined) return value;
  const node = resolve(use);
  if (Array.isArray(value) && rest.length === 0 && value.length > 0) return value;
  if (Array.isArray(value)) return [madeWith(node.items ?? {}, rest), ...value.slice(1)];
  const key = step === '*' ? freeKey : step;
  const inner = step === '*' ? node.additionalProperties : node.properties?.[step];
  return { ...(value as Json), [key]: madeWith(inner as Node, rest) };
}
