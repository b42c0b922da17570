import type { Node } from './node.ts';
import { resolve } from './resolve.ts';

/** Every field of a schema with its place, as a pointer in which `*` stands for an element or a free key. */
export function* fieldsOf(use: Node, at = ''): Generator<[field: string, use: Node]> {
  const { properties = {}, items, additionalProperties } = resolve(use);
  if (at !== '') yield [at, use];
  for (const [name, inner] of Object.entries(properties)) yield* fieldsOf(inner, `${at}/${name}`);
  const inner = items ?? additionalProperties;
  if (typeof inner === 'object') yield* fieldsOf(inner, `${at}/*`);
}
