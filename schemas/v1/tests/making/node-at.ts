import type { Node } from './node.ts';
import { resolve } from './resolve.ts';

/** The node of a schema that decides about a place in a document. */
export function nodeAt(schema: Node, pointer: string): Node {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Node>((use, step) => {
      const { properties, items, additionalProperties } = resolve(use);
      return (properties === undefined ? (items ?? additionalProperties) : properties[step]) as Node;
    }, schema);
}
