import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import codesSchema from '../schemas/codelists/codes.schema.json' with { type: 'json' };
import { codelists } from '../schemas/codelists/generate.ts';
import { type Node, schemas } from '../schemas/v1/generate.ts';

interface Found {
  readonly pointer: string;
  readonly node: Node;
  readonly property: boolean;
}

/** Every subschema with its JSON Pointer; conditions are walked apart, they only narrow. */
function* subschemas(node: Node, pointer = '', property = false): Generator<Found> {
  yield { pointer, node, property };
  for (const [name, child] of Object.entries((node.$defs ?? {}) as Record<string, Node>))
    yield* subschemas(child, `${pointer}/$defs/${name}`);
  for (const [name, child] of Object.entries(node.properties ?? {}))
    yield* subschemas(child, `${pointer}/properties/${name}`, true);
  for (const [name, child] of Object.entries((node.public_properties ?? {}) as Record<string, Node>))
    yield* subschemas(child, `${pointer}/public_properties/${name}`, true);
  if (node.items !== undefined) yield* subschemas(node.items, `${pointer}/items`);
  if (typeof node.additionalProperties === 'object')
    yield* subschemas(node.additionalProperties as Node, `${pointer}/additionalProperties`);
}

const all = [...schemas()].map(([record, schema]) => ({ record, schema, found: [...subschemas(schema)] }));
const everywhere = all.flatMap(({ record, found }) => found.map((one) => ({ ...one, at: `${record}#${one.pointer}` })));
const properties = everywhere.filter(({ property }) => property);
const faulty = (list: typeof everywhere, bad: (node: Node, at: string) => boolean) =>
  list.filter(({ node, at }) => bad(node, at)).map(({ at }) => at);

const BANNED = [
  'oneOf',
  'anyOf',
  '$anchor',
  '$dynamicRef',
  '$dynamicAnchor',
  'unevaluatedProperties',
  'unevaluatedItems',
  'prefixItems',
  'not',
  'dependentSchemas',
];
const WIDTH = { agency: 0, regulator: 1, public: 2 } as const;
type Audience = keyof typeof WIDTH;

describe('the dialect of the schemas', () => {
  test.each(BANNED)('no schema uses %s', (word) => {
    const texts = all.filter(({ schema }) => JSON.stringify(schema).includes(`"${word}":`)).map(({ record }) => record);
    expect(texts).toEqual([]);
  });

  test('only the root of a schema has an $id', () => {
    expect(
      faulty(
        everywhere.filter(({ pointer }) => pointer !== ''),
        (node) => node.$id !== undefined,
      ),
    ).toEqual([]);
  });

  test('every reference stays inside the standard', () => {
    expect(
      faulty(
        everywhere,
        (node) =>
          typeof node.$ref === 'string' &&
          !/^(#|shared\.schema\.json#|\.\.\/codelists\/codes\.schema\.json#)/.test(node.$ref),
      ),
    ).toEqual([]);
  });

  test('every object is closed or names what its values are', () => {
    expect(faulty(everywhere, (node) => node.properties !== undefined && node.additionalProperties !== false)).toEqual(
      [],
    );
  });

  test('every string has a length, every array a size and every integer a range', () => {
    expect(
      faulty(
        everywhere,
        (node) => node.type === 'string' && node.enum === undefined && typeof node.maxLength !== 'number',
      ),
    ).toEqual([]);
    expect(faulty(everywhere, (node) => node.type === 'array' && typeof node.maxItems !== 'number')).toEqual([]);
    expect(
      faulty(
        everywhere,
        (node) =>
          node.type === 'integer' && !(Number.isSafeInteger(node.minimum) && Number.isSafeInteger(node.maximum)),
      ),
    ).toEqual([]);
    expect(faulty(everywhere, (node) => node.type === 'number')).toEqual([]);
  });

  test('objects are never compared for uniqueness', () => {
    expect(faulty(everywhere, (node) => node.uniqueItems === true && node.items?.properties !== undefined)).toEqual([]);
  });

  test('every condition says that what it reads is there', () => {
    const loose = all.flatMap(({ record, schema, found }) =>
      [schema, ...found.map(({ node }) => node)].flatMap((node) =>
        ((node.allOf ?? []) as Node[])
          .filter((branch) => {
            const test = branch.if as Node | undefined;
            return (
              test === undefined || !Object.keys(test.properties ?? {}).every((name) => test.required?.includes(name))
            );
          })
          .map(() => record),
      ),
    );
    expect([...new Set(loose)]).toEqual([]);
  });
});

describe('the words of the schemas', () => {
  test.each(['title', 'title_es', 'description', 'description_es'])('every property has a %s', (word) => {
    expect(
      faulty(properties, (node) => typeof node[word] !== 'string' || (node[word] as string).trim() === ''),
    ).toEqual([]);
  });

  test('headings are short enough for a column', () => {
    expect(faulty(properties, (node) => `${node.title}`.length > 40 || `${node.title_es}`.length > 40)).toEqual([]);
  });

  test('descriptions end as sentences', () => {
    expect(
      faulty(properties, (node) => !/[.)?]$/.test(`${node.description}`) || !/[.)?]$/.test(`${node.description_es}`)),
    ).toEqual([]);
  });

  test('every property has an audience, and a container is seen by whoever sees a part of it', () => {
    expect(faulty(properties, (node) => !((node.audience as string) in WIDTH))).toEqual([]);
    const widest = (node: Node): number =>
      Math.max(
        -1,
        ...Object.values(node.properties ?? node.items?.properties ?? {}).map(
          (part) => WIDTH[part.audience as Audience],
        ),
      );
    const inner = (node: Node) => node.properties ?? node.items?.properties;
    expect(
      faulty(properties, (node) => inner(node) !== undefined && widest(node) !== WIDTH[node.audience as Audience]),
    ).toEqual([]);
  });

  test('every property has an example that its own schema accepts', () => {
    const ajv = new Ajv2020({
      strict: false,
      validateFormats: false,
      schemas: [codesSchema, ...all.map(({ schema }) => schema)],
    });
    const wrong = properties.flatMap(({ node, at, pointer }) => {
      const schema = all.find(({ record }) => at.startsWith(`${record}#`))?.schema;
      const examples = Array.isArray(node.examples) ? node.examples : [];
      const ref = `${schema?.$id}#${pointer.replaceAll('$', '%24')}`;
      const refused = examples.filter((example) => !ajv.validate({ $ref: ref }, example));
      return examples.length === 0 ? [`${at}: none`] : refused.map((example) => `${at}: ${JSON.stringify(example)}`);
    });
    expect(wrong).toEqual([]);
  });

  test('no public view has a code that tells of a person', () => {
    const telling = codelists().filter(({ rows }) => rows.some((row) => row.public_as !== ''));
    expect(telling.length).toBeGreaterThan(0);
    const views = readdirSync('schemas/v1/views').filter((file) => file.startsWith('public.'));
    const leaks = views.flatMap((file) => {
      const text = readFileSync(`schemas/v1/views/${file}`, 'utf8');
      return telling.filter(({ list }) => text.includes(`$defs/${list}"`)).map(({ list }) => `${file}: ${list}`);
    });
    expect(leaks).toEqual([]);
  });
});

describe('the codelists', () => {
  const rows = codelists().flatMap((list) => list.rows.map((row) => ({ list: list.list, ...row })));

  test('every code has words in both languages, a source and a mark', () => {
    const need = ['title', 'title_es', 'description', 'description_es', 'source', 'since'] as const;
    expect(
      rows.filter((row) => need.some((word) => row[word].trim() === '')).map(({ list, code }) => `${list}/${code}`),
    ).toEqual([]);
    expect(
      rows
        .filter((row) => !['verified', 'secondary', 'from-memory', 'design'].includes(row.verification))
        .map(({ list, code }) => `${list}/${code}`),
    ).toEqual([]);
  });

  test('codes are kebab-case and stand once in their list', () => {
    expect(
      rows
        .filter(({ code }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) || code.length > 64)
        .map(({ list, code }) => `${list}/${code}`),
    ).toEqual([]);
    const twice = codelists().flatMap(({ list, rows: codes }) =>
      codes
        .filter((row, at) => codes.findIndex(({ code }) => code === row.code) !== at)
        .map(({ code }) => `${list}/${code}`),
    );
    expect(twice).toEqual([]);
  });

  test('every list is that of some field, or of some column of a table', () => {
    const text = JSON.stringify([...schemas().values()]);
    const idle = codelists().filter(
      ({ list }) => !text.includes(`codes.schema.json#/$defs/${list}"`) && !text.includes(`"codelist":"${list}"`),
    );
    expect(idle.map(({ list }) => list)).toEqual([]);
  });

  test('a coarse parent and a replacement are codes of the same list', () => {
    const dangling = codelists().flatMap(({ list, rows: codes }) =>
      codes
        .flatMap((row) => [row.public_as, row.replaced_by])
        .filter((code) => code !== '' && !codes.some((other) => other.code === code))
        .map((code) => `${list}/${code}`),
    );
    expect(dangling).toEqual([]);
  });
});
