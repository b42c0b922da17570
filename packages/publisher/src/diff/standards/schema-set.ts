import { canonicalForm } from '@daybook/reports';
import { isNode, type Schema, type SchemaNode, schemaAt } from './schema-node.ts';
import { plainWords } from './words-hash.ts';

/** The schemas of one version, with every reference as a whole address. Nothing is fetched: what is not among them stays closed. */
export class SchemaSet {
  readonly #byId = new Map<string, SchemaNode>();
  readonly #byPath = new Map<string, SchemaNode>();

  constructor(schemas: ReadonlyMap<string, SchemaNode>) {
    for (const [path, schema] of schemas) {
      const base = typeof schema.$id === 'string' ? schema.$id : `local:/${path}`;
      const whole = withAddresses(schema, base) as SchemaNode;
      this.#byId.set(base, whole);
      this.#byPath.set(path, whole);
    }
  }

  /** A schema by its path, its references as whole addresses. */
  at(path: string): SchemaNode | undefined {
    return this.#byPath.get(path);
  }

  /** What a reference leads to; nothing where that is not among these schemas. */
  target(ref: unknown): Schema | undefined {
    const [id = '', hash = ''] = String(ref).split('#');
    let node: unknown = this.#byId.get(id);
    for (const step of decodeURIComponent(hash).split('/').slice(1)) {
      if (!isNode(node)) return undefined;
      node = node[step.replaceAll('~1', '/').replaceAll('~0', '~')];
    }
    return isNode(node) || typeof node === 'boolean' ? node : undefined;
  }

  /** A node with what it refers to put in its place; nothing where that is not known or runs in a circle. */
  open(node: SchemaNode): SchemaNode | undefined {
    let open = node;
    for (let steps = 0; open.$ref !== undefined; steps++) {
      const { $ref, ...own } = open;
      const found = this.target($ref);
      if (found === undefined || steps > 20) return undefined;
      const target = found === true ? {} : found;
      // Nothing is allowed there at all: as a code of no list.
      if (target === false) return { ...own, enum: [] };
      const clash = Object.keys(own).some(
        (word) => word in target && !ANNOTATIONS.has(word) && canonicalForm(own[word]) !== canonicalForm(target[word]),
      );
      if (clash) return undefined;
      open = { ...target, ...own };
    }
    return open;
  }

  /** What a schema demands, with every reference followed, as one text: two that are alike demand the same. */
  demands(schema: Schema, depth = 0): string {
    if (!isNode(schema)) return String(schema);
    // A circle of references: its own text then stands for it.
    const open = depth > 40 ? schema : (this.open(schema) ?? schema);
    const parts = Object.entries(open)
      .filter(([word]) => !ANNOTATIONS.has(word))
      .map(([word, value]) => `${word}:${this.#demandsOf(word, value, depth + 1)}`);
    return `{${parts.sort().join(',')}}`;
  }

  #demandsOf(word: string, value: unknown, depth: number): string {
    if (NAMED.has(word) && isNode(value)) {
      const inner = Object.entries(value).map(([name, one]) => `${name}:${this.demands(schemaAt(one), depth)}`);
      return `{${inner.sort().join(',')}}`;
    }
    if (LISTED.has(word) && Array.isArray(value))
      return `[${value.map((one) => this.demands(schemaAt(one), depth)).join(',')}]`;
    if (word === 'required' && Array.isArray(value)) return canonicalForm([...value].sort());
    if (SINGLE.has(word)) return this.demands(schemaAt(value), depth);
    return canonicalForm(value);
  }
}

/** Words under which other schemas stand: by name, in a list, alone. */
const NAMED: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);
const LISTED: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const SINGLE: ReadonlySet<string> = new Set([
  'items',
  'contains',
  'propertyNames',
  'additionalProperties',
  'if',
  'then',
  'else',
  'not',
]);

/** Words that decide nothing about what is valid. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  ...plainWords,
  'words',
  '$schema',
  '$id',
  '$defs',
  'audience',
  'public_as',
  'public_optional',
  'public_properties',
  'public_required',
  'unit',
  'codelist',
  'table',
  'key',
  'column',
  'column_prefix',
  'inline_first',
  'rows',
  'filled',
  'derived',
]);

function withAddresses(value: unknown, base: string): unknown {
  if (Array.isArray(value)) return value.map((one) => withAddresses(one, base));
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([word, inner]) => {
      if (word === '$ref' && typeof inner === 'string') return [word, addressOf(inner, base)];
      // What stands there is data, not a schema.
      return word === 'examples' || word === 'const' || word === 'enum'
        ? [word, inner]
        : [word, withAddresses(inner, base)];
    }),
  );
}

function addressOf(ref: string, base: string): string {
  try {
    return new URL(ref, base).href;
  } catch {
    return ref;
  }
}
