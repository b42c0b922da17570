import { isNode, type Schema, type SchemaNode, schemaAt } from '../../src/diff/standards/schema-node.ts';

/** Chance with a seed: a whole number from 0 to below the limit. */
export type Below = (limit: number) => number;

/** Chance that comes again with its seed. */
export function chanceOf(seed: number): Below {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const ODD: readonly unknown[] = [
  null,
  '',
  'a',
  'a1',
  'A',
  'ab',
  'abcde',
  0,
  1,
  2,
  4,
  7,
  10,
  1.5,
  true,
  [],
  ['x'],
  ['x', 'x'],
  {},
  { b: 'a' },
  '2026-01-06',
  'hold',
  'x',
  'y',
];

/** A document at which two schemas may differ: made of what either of them names, at its bounds, with something odd here and there. */
export function anyDocument(roots: readonly SchemaNode[], below: Below): unknown {
  const open = (schema: Schema, root: SchemaNode): SchemaNode => {
    if (!isNode(schema)) return {};
    const name = typeof schema.$ref === 'string' ? /^#\/\$defs\/(.+)$/.exec(schema.$ref)?.[1] : undefined;
    const defs = isNode(root.$defs) ? root.$defs : {};
    return name === undefined ? schema : { ...open(schemaAt(defs[name]), root), ...schema };
  };
  const one = <Value>(list: readonly Value[]): Value => list[below(list.length)] as Value;
  const value = (schemas: readonly [Schema, SchemaNode][], depth: number): unknown => {
    if (schemas.length === 0 || depth > 4 || below(7) === 0) return one(ODD);
    const nodes = schemas.map(([schema, root]) => [open(schema, root), root] as const);
    const [node] = one(nodes);
    const listed = nodes.flatMap(([{ enum: values, const: only }]) => [
      ...(Array.isArray(values) ? values : []),
      ...(only === undefined ? [] : [only]),
    ]);
    if (listed.length > 0 && below(5) > 0) return one(listed);
    const type = Array.isArray(node.type) ? one(node.type) : node.type;
    const bound = (words: readonly string[]) =>
      nodes.flatMap(([other]) => words.map((word) => other[word])).filter((at) => typeof at === 'number');
    const near = (words: readonly string[]) => one([0, 1, 2, ...bound(words).flatMap((at) => [at - 1, at, at + 1])]);
    if (type === 'string')
      return below(3) === 0
        ? one(['ab1', 'A', '2026-01-06', 'a-b'])
        : 'abcdefghijkl'.slice(0, Math.max(0, near(['minLength', 'maxLength'])));
    if (type === 'integer' || type === 'number')
      return near(['minimum', 'maximum']) + (type === 'number' && below(4) === 0 ? 0.5 : 0);
    if (type === 'array') {
      const items = [
        ...nodes.flatMap(([{ items: each, contains }, root]) =>
          [each, contains]
            .filter((inner) => inner !== undefined)
            .map((inner) => [schemaAt(inner), root] as [Schema, SchemaNode]),
        ),
      ];
      return Array.from({ length: Math.max(0, near(['minItems', 'maxItems'])) }, () => value(items, depth + 1));
    }
    if (type !== 'object') return one(ODD);
    const names = [
      ...new Set([
        ...nodes.flatMap(([{ properties }]) => Object.keys(isNode(properties) ? properties : {})),
        'z',
        'zz',
      ]),
    ];
    const given = names.filter((name) => (name.startsWith('z') ? below(8) === 0 : below(3) > 0));
    return Object.fromEntries(
      given.map((name) => {
        const fields = nodes.flatMap(([{ properties, additionalProperties }, root]) => {
          const inner = isNode(properties) && name in properties ? properties[name] : additionalProperties;
          return inner === undefined ? [] : [[schemaAt(inner), root] as [Schema, SchemaNode]];
        });
        return [name, value(fields, depth + 1)];
      }),
    );
  };
  return value(
    roots.map((root) => [root, root]),
    0,
  );
}
