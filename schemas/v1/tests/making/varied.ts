import type { Node } from './node.ts';
import { recordsOf } from './records-of.ts';
import { resolve } from './resolve.ts';

type Json = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/** The records of an example with one thing changed. */
export interface Variant {
  readonly change: string;
  readonly records: readonly object[];
}

const schemas = new Map<unknown, Node>(recordsOf());
const another: Readonly<Record<string, (value: unknown) => unknown>> = {
  kind: (value) => (value === 'own-log' ? 'federal-release' : undefined),
  source_kind: (value) => (value === 'own-log' ? 'federal-release' : undefined),
  revision: (value) => Number(value) + 1,
  agency_id: () => 'us-zz-zzzzzzzz',
};

/**
 * Records with one thing changed at a time: a part left out that is not always asked for; a day that falls on another day of
 * its record, or on today; a moment that falls on another; another source, revision or agency.
 */
export function* varied(records: readonly object[], today: string): Generator<Variant> {
  for (const [no, record] of records.entries()) {
    const schema = schemas.get((record as Json).record);
    if (schema === undefined) continue;
    const made = (path: Path, value: unknown): Variant => ({
      change: `${no} /${path.join('/')} ${value === undefined ? 'left out' : `= ${String(value)}`}`,
      records: records.with(no, changed(record, path, value) as object),
    });
    for (const path of partsOf(schema, record)) yield made(path, undefined);
    const leaves = [...leavesOf(record)];
    for (const form of [/^\d{4}-\d\d-\d\d$/, /^\d{4}-\d\d-\d\dT/]) {
      const times = leaves.filter(([, value]) => typeof value === 'string' && form.test(value));
      const values = new Set([...times.map(([, value]) => value), ...(form.test(today) ? [today] : [])]);
      for (const [path, value] of times) for (const other of values) if (other !== value) yield made(path, other);
    }
    for (const [path, value] of leaves) {
      const other = path.length <= 2 ? another[path.at(-1) ?? '']?.(value) : undefined;
      if (other !== undefined) yield made(path, other);
    }
  }
}

/** The path of each part that is not always asked for. */
function* partsOf(use: Node, value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  const { properties, items, additionalProperties, required } = resolve(use) as Node & { required?: Path };
  for (const [key, part] of Object.entries(value)) {
    if (!required?.includes(key)) yield [...path, key];
    const inner = properties?.[key] ?? items ?? additionalProperties;
    if (inner !== undefined && inner !== false) yield* partsOf(inner, part, [...path, key]);
  }
}

function* leavesOf(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value];
  else for (const [key, part] of Object.entries(value)) yield* leavesOf(part, [...path, key]);
}

/** A copy with another value at a path, or without what stands there. */
function changed(value: unknown, [key = '', ...rest]: Path, put: unknown): unknown {
  if (Array.isArray(value)) {
    if (rest.length === 0 && put === undefined) return value.toSpliced(Number(key), 1);
    return value.with(Number(key), rest.length === 0 ? put : changed(value[Number(key)], rest, put));
  }
  const { [key]: part, ...others } = value as Json;
  if (rest.length === 0 && put === undefined) return others;
  return { ...(value as Json), [key]: rest.length === 0 ? put : changed(part, rest, put) };
}
