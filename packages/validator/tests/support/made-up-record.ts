import type { Located, SchemaNode, SchemaSet } from '../../compiler/schema-set.ts';
import type { Random } from './random.ts';

type Json = Record<string, unknown>;

/**
 * A record put together from the schema's own examples: all required fields, and of the optional ones so many in eight.
 */
export function madeUpRecord(
  schemas: SchemaSet,
  schema: SchemaNode,
  random: Random,
  share = random.one([0, 1, 2, 6]),
): Json {
  const value = (use: Located): unknown => {
    const { node, base } = schemas.resolve(use);
    const examples = use.node.examples ?? node.examples;
    if (node.const !== undefined) return node.const;
    if (node.properties !== undefined) return part({ node, base });
    if (node.type === 'array' && node.items !== undefined && (share === 8 || random.below(3) > 0)) {
      const count = share === 8 ? 1 : random.one([0, 1, 1, 2]);
      return Array.from({ length: Math.max(count, node.minItems ?? 0) }, () =>
        value({ node: node.items as SchemaNode, base }),
      );
    }
    if (node.enum !== undefined) return random.one(node.enum);
    return examples === undefined || examples.length === 0 ? {} : random.one(examples);
  };
  const part = ({ node, base }: Located): Json => {
    const { properties = {}, required = [] } = node;
    const names = Object.keys(properties).filter((name) => required.includes(name) || random.below(8) < share);
    return Object.fromEntries(names.map((name) => [name, value({ node: properties[name] as SchemaNode, base })]));
  };
  return part({ node: schema, base: String(schema.$id) });
}
