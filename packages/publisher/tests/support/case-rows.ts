import type { SchemaNode } from '../../src/diff/standards/schema-node.ts';

/** A closed object. */
export const object = (properties: Record<string, unknown>, more: SchemaNode = {}): SchemaNode => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...more,
});
/** A short text. */
export const text = { type: 'string', maxLength: 4 };
/** Two codes. */
export const ask = { enum: ['hold', 'notify'] };
/** A condition. */
export const when = (test: SchemaNode, then: SchemaNode, more: SchemaNode = {}) => ({ if: test, then, ...more });
/** The case in which a hold is asked. */
export const isHold = { required: ['a'], properties: { a: { const: 'hold' } } };

/** A change as it is written down: from, to, what is told there and back. */
export type Row = readonly [
  title: string,
  before: SchemaNode,
  after: SchemaNode,
  there: readonly string[] | string,
  back: readonly string[] | string,
  caution?: string,
];

/** A change of one field. */
export const field = (title: string, before: unknown, after: unknown, there: Row[3], back: Row[4]): Row => [
  title,
  object({ a: before }),
  object({ a: after }),
  there,
  back,
];
/** A change of an object with two fields. */
export const whole = (before: SchemaNode, after: SchemaNode) =>
  [object({ a: ask, b: text }, before), object({ a: ask, b: text }, after)] as const;
