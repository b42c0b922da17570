import type { schemaKinds } from './schema-kinds.ts';

export type SchemaKind = keyof typeof schemaKinds;

/** What stood and stands there, for the sentence. */
export interface Said {
  readonly name?: string | { readonly en: string; readonly es: string };
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Tells one change of a schema, at a JSON Pointer. */
export type Tell = (kind: SchemaKind, pointer: string, said?: Said) => void;
