import { faults } from '@daybook/files';
import { describe, expect, test } from 'vitest';
import { codelists } from '../../../schemas/codelists/generate.ts';
import { demandsOf } from '../../../schemas/v1/tests/making/demands-of.ts';
import { fieldsOf } from '../../../schemas/v1/tests/making/fields-of.ts';
import type { Branch, Node } from '../../../schemas/v1/tests/making/node.ts';
import { nodeAt } from '../../../schemas/v1/tests/making/node-at.ts';
import { recordsOf } from '../../../schemas/v1/tests/making/records-of.ts';
import { resolve } from '../../../schemas/v1/tests/making/resolve.ts';
import { schemaFaults } from '../src/schema/faults/index.ts';
import { suite } from './support/case-files.ts';
import { documentCases } from './support/document-cases.ts';
import { fileCases } from './support/file-cases.ts';

const cases = documentCases(suite);
const schemas = recordsOf();
const listOf = (use: Node) => resolve(use).list as string | undefined;

/** Every field that a value fills, as a pointer in which `*` stands for an element or a free key. */
function filled(use: Node, value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  const { properties, items, additionalProperties } = resolve(use);
  const inner = (items ?? additionalProperties) as Node | false | undefined;
  const parts = Object.entries(value).flatMap(([key, part]) => {
    if (properties?.[key] !== undefined) return filled(properties[key], part, `${at}/${key}`);
    return inner === undefined || inner === false ? [] : filled(inner, part, `${at}/*`);
  });
  return [at, ...parts];
}

/** The field at a pointer of a document. */
function fieldAt(schema: Node, pointer: string): string {
  let [use, field]: [Node, string] = [schema, ''];
  for (const step of pointer.split('/').slice(1)) {
    const { properties, items, additionalProperties } = resolve(use);
    const known = properties?.[step];
    field += known === undefined && properties === undefined ? '/*' : `/${step}`;
    use = known ?? ((items ?? additionalProperties ?? {}) as Node);
  }
  return field;
}

/** Every demand of every condition, with the schema's path to it. */
function* conditions(use: Node, path = ''): Generator<string> {
  const { properties = {}, items, allOf = [] } = resolve(use);
  for (const [no, branch] of allOf.entries()) yield* sides(use, branch, `${path}/${no}`);
  for (const [name, inner] of Object.entries(properties)) yield* conditions(inner, `${path}/${name}`);
  if (items !== undefined) yield* conditions(items, `${path}/*`);
}

function* sides(use: Node, branch: Branch, path: string): Generator<string> {
  for (const word of ['then', 'else'] as const) {
    const side: Branch | undefined = branch[word];
    if (side === undefined) continue;
    for (const { pointer, word: asked, node } of demandsOf(side)) {
      // A bound that is the field's own asks for nothing more.
      const { minimum, maximum } = resolve(nodeAt(use, pointer));
      const isIdle =
        (asked === 'minimum' && node.minimum === minimum) || (asked === 'maximum' && node.maximum === maximum);
      if (!isIdle) yield `${path}/${word}${pointer}#${asked}`;
    }
    for (const [no, inner] of (side.allOf ?? (side.if === undefined ? [] : [side])).entries())
      yield* sides(use, inner, `${path}/${word}/${no}`);
  }
}

test('every case has a place of its own, and at most one fault', () => {
  const places = cases.map(({ where }) => where);
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  expect(cases.filter((one) => one.expect.length > 1).map(({ where }) => where)).toEqual([]);
});

test('every fault of a schema has a case', () => {
  const told = new Set(cases.flatMap((one) => one.expect.map(({ rule }) => rule)));
  expect(schemaFaults.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});

// Faults of which no small file of one fault can be made, each with its reason.
const withoutFile: Readonly<Record<string, string>> = {
  'document-too-large': 'a record of 64 MB',
  'too-many-columns': 'each of 256 columns is told as well',
  'too-many-rows-waiting': 'two million rows',
  'empty-folder': 'a folder, not a file',
  'file-skipped': 'a folder, not a file',
  'headings-of-another-file': 'told by an import, not by a check',
  'no-rows-below-headings': 'told by an import, not by a check',
  'heading-not-mapped': 'told by an import, not by a check',
  'mapped-heading-missing': 'told by an import, not by a check',
  'mapped-heading-twice': 'told by an import, not by a check',
  'rows-not-used': 'told by an import, not by a check',
  'values-not-read': 'told by an import, not by a check',
};

test('every fault of reading has a file, or a reason to have none', () => {
  const told = new Set(fileCases(suite, 'files').flatMap((one) => one.expect.map(({ rule }) => rule)));
  const missing = faults.map(({ id }) => id).filter((id) => !told.has(id));
  expect(missing.sort(), 'Add schemas/v1/tests/files/<what>/case.json and its file').toEqual(
    Object.keys(withoutFile).sort(),
  );
});

test('every code of every list that a record uses is valid in a case', () => {
  const used = new Map<string, Set<unknown>>();
  for (const [record, schema] of schemas)
    for (const [field, use] of fieldsOf(schema)) {
      const list = listOf(use);
      if (list === undefined) continue;
      const codes = used.get(list) ?? new Set();
      used.set(list, codes);
      for (const one of cases.filter((each) => each.record === record && each.expect.length === 0))
        for (const value of valuesAt(one.document, field.split('/').slice(1))) codes.add(value);
    }
  const missing = codelists().flatMap(({ list, rows }) =>
    used.has(list) ? rows.filter(({ code }) => !used.get(list)?.has(code)).map(({ code }) => `${list}/${code}`) : [],
  );
  expect(missing, 'Add a valid document in which the code may stand').toEqual([]);
});

function valuesAt(value: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (step === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  const parts = step === '*' ? Object.values(value) : [(value as Record<string, unknown>)[step]];
  return parts.flatMap((part) => valuesAt(part, rest));
}

describe.each(schemas)('%s', (record, schema) => {
  const own = cases.filter((one) => one.record === record);
  const invalid = own.flatMap((one) =>
    one.expect.map(({ rule, pointer }) => ({ rule, field: fieldAt(schema, pointer) })),
  );
  const fields = [...fieldsOf(schema)].filter(([field]) => field !== '/record');

  test('every field is given in a valid case', () => {
    const given = new Set(
      own.filter((one) => one.expect.length === 0).flatMap(({ document }) => filled(schema, document)),
    );
    expect(fields.map(([field]) => field).filter((field) => !given.has(field))).toEqual([]);
  });

  test('every field is wrong in a case of its own', () => {
    const wrong = new Set(invalid.map(({ field }) => field));
    expect(fields.map(([field]) => field).filter((field) => !wrong.has(field))).toEqual([]);
  });

  test('every field with codes is given a code of no list', () => {
    const wrong = new Set(invalid.filter(({ rule }) => rule === 'unknown-code').map(({ field }) => field));
    const coded = fields.filter(([, use]) => resolve(use).enum !== undefined).map(([field]) => field);
    expect(coded.filter((field) => !wrong.has(field))).toEqual([]);
  });

  test('every demand of every condition is broken in a case', () => {
    const broken = new Set(own.map(({ where }) => where.replace(/^.*: /, '')));
    expect([...conditions(schema)].filter((path) => !broken.has(path))).toEqual([]);
  });
});
