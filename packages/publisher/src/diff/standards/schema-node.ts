/** A node of a JSON Schema, with our annotations. */
export interface SchemaNode {
  readonly [word: string]: unknown;
}

/** A schema as it may stand at a place: `true` allows everything, `false` nothing. */
export type Schema = SchemaNode | boolean;

/** True for an object that is no list. */
export function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A schema that may be there, as a node; `{}` allows everything. */
export function schemaAt(value: unknown): Schema {
  return isNode(value) || typeof value === 'boolean' ? value : {};
}
