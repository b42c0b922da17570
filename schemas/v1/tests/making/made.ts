import type { Node } from './node.ts';
import { resolve } from './resolve.ts';

/** A valid value of a node, from the schema's own examples. */
export function made(use: Node): unknown {
  const node = resolve(use);
  if (node.const !== undefined) return node.const;
  const [first = node.enum?.[0]] = node.examples ?? [];
  if (first !== undefined) return structuredClone(first);
  if (node.properties === undefined) return node.type === 'array' ? [] : {};
  return Object.fromEntries((node.required ?? []).map((name) => [name, made(node.properties?.[name] as Node)]));
}
