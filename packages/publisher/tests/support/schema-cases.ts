import type { SchemaNode } from '../../src/diff/standards/schema-node.ts';
import { conditionCases } from './condition-cases.ts';

/** One small change of a schema, and what must be told of it there and back. */
export interface SchemaCase {
  readonly title: string;
  readonly before: SchemaNode;
  readonly after: SchemaNode;
  /** The kinds that are told, from before to after and back. */
  readonly there: readonly string[];
  readonly back: readonly string[];
  /** Why it is told as breaking though all data stay valid, where that is so. */
  readonly caution: string | undefined;
}

import { valueCases } from './value-cases.ts';

const list = (kinds: readonly string[] | string) => (typeof kinds === 'string' ? [kinds] : kinds);

/** Small changes of schemas: each word of our dialect, and some of no dialect of ours. */
export const schemaCases: readonly SchemaCase[] = [...valueCases, ...conditionCases].map(
  ([title, before, after, there, back, caution]) => ({
    title,
    before,
    after,
    there: list(there),
    back: list(back),
    caution,
  }),
);
