import { isPart } from './is-part.ts';
import type { Node } from './node.ts';

type Json = Record<string, unknown>;

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isPart,
  array: Array.isArray,
  integer: Number.isInteger,
};

/** Says whether the `if` of a branch holds. */
export function holds(test: Node, value: unknown): boolean {
  const part = value as Json;
  const { type, required = [], properties = {}, contains, minimum } = test;
  if (type !== undefined && !types[type]?.(value)) return false;
  if (test.const !== undefined && value !== test.const) return false;
  if (minimum !== undefined && (value as number) < minimum) return false;
  if (contains !== undefined && !(value as unknown[]).some((one) => holds(contains, one))) return false;
  return (
    required.every((name) => part[name] !== undefined) &&
    Object.entries(properties).every(([name, inner]) => part[name] === undefined || holds(inner, part[name]))
  );
}
