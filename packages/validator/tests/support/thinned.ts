import type { Node } from '../../../../schemas/v1/tests/making/node.ts';
import { recordsOf } from '../../../../schemas/v1/tests/making/records-of.ts';
import { resolve } from '../../../../schemas/v1/tests/making/resolve.ts';

type Json = Readonly<Record<string, unknown>>;

const schemas = new Map<unknown, Node>(recordsOf());

/** Records with one thing left out at a time that a record need not have: a field, or an entry of a list. */
export function* thinned(records: readonly object[]): Generator<{ without: string; records: object[] }> {
  for (const [no, record] of records.entries()) {
    const schema = schemas.get((record as Json).record);
    if (schema === undefined) continue;
    for (const path of partsOf(schema, record))
      yield { without: `${no} /${path.join('/')}`, records: records.with(no, leftOut(record, path) as object) };
  }
}

/** The path of each part that is not always asked for. */
function* partsOf(use: Node, value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  const { properties, items, additionalProperties, required } = resolve(use) as Node & { required?: readonly string[] };
  for (const [key, part] of Object.entries(value)) {
    if (!required?.includes(key)) yield [...path, key];
    const inner = properties?.[key] ?? items ?? additionalProperties;
    if (inner !== undefined && inner !== false) yield* partsOf(inner, part, [...path, key]);
  }
}

function leftOut(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(value))
    return rest.length === 0
      ? value.toSpliced(Number(key), 1)
      : value.with(Number(key), leftOut(value[Number(key)], rest));
  const { [key]: part, ...others } = value as Json;
  return rest.length === 0 ? others : { ...(value as Json), [key]: leftOut(part, rest) };
}
