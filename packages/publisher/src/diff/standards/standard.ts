import type { SchemaNode } from './schema-node.ts';

/** One code of a list, as its CSV says it. */
export type ListedCode = Readonly<Record<string, string>> & { readonly code: string };

/** A codelist. */
export interface StandardList {
  readonly open: boolean;
  readonly codes: readonly ListedCode[];
}

/** A rule of the check, as far as versions are compared. */
export interface StandardRule {
  readonly severity?: string;
  readonly deprecated?: boolean;
}

/** One version of the standard: what a comparison looks at. */
export interface Standard {
  /** As the person typed it: a folder or a file. */
  readonly name: string;
  /** Every schema by its path inside the standard. */
  readonly schemas: ReadonlyMap<string, SchemaNode>;
  readonly lists: ReadonlyMap<string, StandardList>;
  readonly rules: ReadonlyMap<string, StandardRule>;
}
