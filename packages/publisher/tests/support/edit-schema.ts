type Json = Record<string, unknown>;
interface Chance {
  below(limit: number): number;
  one<T>(list: readonly T[]): T;
}

/** Every node of a schema that describes something, conditions too. */
function nodesIn(node: unknown, found: Json[] = []): Json[] {
  if (Array.isArray(node)) for (const one of node) nodesIn(one, found);
  else if (typeof node === 'object' && node !== null) {
    const own = node as Json;
    if ('type' in own || 'enum' in own || '$ref' in own || 'allOf' in own || 'if' in own) found.push(own);
    for (const [word, inner] of Object.entries(own))
      if (!['examples', 'enum', 'const'].includes(word)) nodesIn(inner, found);
  }
  return found;
}

type Edit = (node: Json, random: Chance) => boolean;

const moved =
  (word: string): Edit =>
  (node, random) => {
    if (typeof node[word] !== 'number') return false;
    node[word] = Math.max(0, Number(node[word]) + random.one([-3, -1, 1, 5]));
    return true;
  };
const taken =
  (word: string): Edit =>
  (node) => {
    if (!(word in node)) return false;
    delete node[word];
    return true;
  };

const edits: Readonly<Record<string, Edit>> = {
  minimum: moved('minimum'),
  maximum: moved('maximum'),
  maxLength: moved('maxLength'),
  maxItems: moved('maxItems'),
  minItems: moved('minItems'),
  'pattern taken': taken('pattern'),
  'uniqueItems taken': taken('uniqueItems'),
  'other title': (node) => {
    if (typeof node.title !== 'string') return false;
    node.title = `${node.title}.`;
    return true;
  },
  'code taken': (node, random) => {
    if (!Array.isArray(node.enum) || node.enum.length < 2) return false;
    node.enum.splice(random.below(node.enum.length), 1);
    return true;
  },
  'code added': (node) => {
    if (!Array.isArray(node.enum)) return false;
    node.enum = [...node.enum, 'made-up'];
    return true;
  },
  'field taken': (node, random) => {
    const properties = node.properties as Json | undefined;
    if (properties === undefined || Object.keys(properties).length < 2 || node.type !== 'object') return false;
    const name = random.one(Object.keys(properties));
    delete properties[name];
    if (Array.isArray(node.required)) node.required = node.required.filter((one) => one !== name);
    return true;
  },
  'field added': (node) => {
    if (typeof node.properties !== 'object' || node.type !== 'object') return false;
    (node.properties as Json).made_up = { type: 'string', maxLength: 5, examples: ['x'] };
    return true;
  },
  'field demanded': (node, random) => {
    const names = Object.keys((node.properties as Json | undefined) ?? {});
    if (names.length === 0) return false;
    node.required = [...new Set([...((node.required as string[] | undefined) ?? []), random.one(names)])];
    return true;
  },
  'field no longer demanded': (node, random) => {
    if (!Array.isArray(node.required) || node.required.length === 0) return false;
    const name = random.one(node.required);
    node.required = node.required.filter((one) => one !== name);
    return true;
  },
  'condition taken': (node, random) => {
    if (!Array.isArray(node.allOf) || node.allOf.length === 0) return false;
    node.allOf.splice(random.below(node.allOf.length), 1);
    if (node.allOf.length === 0) delete node.allOf;
    return true;
  },
  'condition doubled for another field': (node, random) => {
    if (!Array.isArray(node.allOf) || node.allOf.length === 0) return false;
    const names = Object.keys((node.properties as Json | undefined) ?? {});
    if (names.length === 0) return false;
    const asked = Object.entries(random.one(node.allOf) as Json).filter(([word]) => word === 'if');
    node.allOf.push(Object.fromEntries([...asked, ['then', { required: [random.one(names)] }]]));
    return true;
  },
  'reference by its text': (node) => {
    if (typeof node.$ref !== 'string' || !node.$ref.endsWith('/count')) return false;
    delete node.$ref;
    Object.assign(node, { type: 'integer', minimum: 0, maximum: 1_000_000_000_000 });
    return true;
  },
};

/** Changes one spot of a schema, at random, and says what it did. */
export function editSchema(schema: Json, random: Chance): string {
  const nodes = nodesIn(schema);
  for (;;) {
    const name = random.one(Object.keys(edits));
    if (edits[name]?.(random.one(nodes), random) === true) return name;
  }
}
