import { isNode, type SchemaNode } from './schema-node.ts';
import type { Standard, StandardList, StandardRule } from './standard.ts';
import { plainWords, wordsHash } from './words-hash.ts';

/** A version of the standard as one file, without its words: of those a fingerprint is kept. */
interface Snapshot {
  readonly $comment: string;
  /** The version of the standard's package when it was taken. */
  readonly version: string;
  readonly schemas: Readonly<Record<string, SchemaNode>>;
  readonly lists: Readonly<Record<string, StandardList>>;
  readonly rules: Readonly<Record<string, StandardRule>>;
}

/** A version of the standard as text, one schema, list or rule a line, so that a difference of two is short. */
export function snapshotText({ schemas, lists, rules }: Standard, version: string, comment: string): string {
  const part = (entries: Iterable<readonly [string, unknown]>) => {
    const lines = [...entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => `    ${JSON.stringify(name)}: ${JSON.stringify(one)}`);
    return `{\n${lines.join(',\n')}\n  }`;
  };
  const bare = [...schemas].map(([path, schema]) => [path, withoutWords(schema)] as const);
  return [
    '{',
    `  "$comment": ${JSON.stringify(comment)},`,
    `  "version": ${JSON.stringify(version)},`,
    `  "schemas": ${part(bare)},`,
    `  "lists": ${part(lists)},`,
    `  "rules": ${part(rules)}`,
    '}',
    '',
  ].join('\n');
}

/** Reads what `snapshotText` wrote; nothing where it is something else. */
export function readSnapshot(name: string, text: string): (Standard & { readonly version: string }) | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isNode(value) || !isNode(value.schemas) || !isNode(value.lists) || !isNode(value.rules)) return undefined;
  const { version, schemas, lists, rules } = value as unknown as Snapshot;
  const map = <Value>(part: Readonly<Record<string, Value>>) => new Map(Object.entries(part));
  return { name, version: String(version), schemas: map(schemas), lists: map(lists), rules: map(rules) };
}

/** Under these stand names that are no words of a schema. */
const NAMED: ReadonlySet<string> = new Set(['properties', '$defs', 'public_properties']);

/** A schema with a fingerprint of its words in their place. */
function withoutWords(schema: SchemaNode): SchemaNode {
  const words = wordsHash(schema);
  const kept = Object.entries(schema).filter(([word]) => !plainWords.has(word) && word !== 'words');
  return {
    ...Object.fromEntries(kept.map(([word, value]) => [word, inner(word, value)])),
    ...(words === undefined ? {} : { words }),
  };
}

function inner(word: string, value: unknown): unknown {
  if (word === 'const' || word === 'enum' || word === 'filled') return value;
  if (Array.isArray(value)) return value.map((one) => (isNode(one) ? withoutWords(one) : one));
  if (!isNode(value)) return value;
  if (!NAMED.has(word)) return withoutWords(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isNode(one) ? withoutWords(one) : one]));
}
