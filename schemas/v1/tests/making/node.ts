import type { Node as SchemaNode } from '../../generate.ts';

/** A node of a schema, with the words that decide what is valid. */
export interface Node extends SchemaNode {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node | false;
  readonly allOf?: readonly Branch[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly contains?: Node;
}

/** A node under `allOf`: what is asked only where its `if` holds, or only where it does not. */
export interface Branch extends Node {
  readonly if?: Node;
  readonly then?: Node;
  readonly else?: Node;
}
