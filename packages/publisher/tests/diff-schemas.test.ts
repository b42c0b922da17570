import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { SchemaNode } from '../src/diff/standards/schema-node.ts';
import { compareStandards } from '../src/index.ts';
import { anyDocument, chanceOf } from './support/any-document.ts';
import { type SchemaCase, schemaCases } from './support/schema-cases.ts';

const standard = (name: string, schema: SchemaNode) => ({
  name,
  schemas: new Map([['v1/x.schema.json', { $id: 'https://example.org/x.json', ...schema }]]),
  lists: new Map(),
  rules: new Map(),
});
const changesOf = (before: SchemaNode, after: SchemaNode) =>
  compareStandards(standard('older', before), standard('newer', after)).standard_changes;

const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
/** What a reference out of the folder leads to: nobody knows, so something. */
ajv.addSchema({ $id: 'https://example.net/y.json', type: 'integer' });
const validatorOf = (schema: SchemaNode) => ajv.compile(structuredClone(schema) as object);

/** What an engine of JSON Schema sees: of many documents that are valid in one schema, whether all are in the other. */
function seen(before: SchemaNode, after: SchemaNode, seed: number) {
  const below = chanceOf(seed);
  const [was, is] = [validatorOf(before), validatorOf(after)];
  let valid = 0;
  let lost: unknown;
  for (let at = 0; at < 2_500; at++) {
    const document = anyDocument([before, after], below);
    if (!was(document)) continue;
    valid += 1;
    if (lost === undefined && !is(document)) lost = document;
  }
  return { valid, lost };
}

/** Of these nobody can tell whether old data stay valid, or they speak of sheets: they are told as breaking whatever is so. */
const CAUTIOUS = new Set(['form-changed', 'not-understood', 'sheet-changed', 'definition-removed']);

const ways = schemaCases.flatMap(({ title, before, after, there, back, caution }) => [
  { title, from: before, to: after, kinds: there, caution },
  { title: `${title}, taken back`, from: after, to: before, kinds: back, caution },
]);

describe('a change of a schema', () => {
  test('has a case for every kind there is, and there are many', async () => {
    const { schemaKinds } = await import('../src/diff/standards/schema-kinds.ts');
    const told = new Set(schemaCases.flatMap(({ there, back }: SchemaCase) => [...there, ...back]));
    // These are changes of files, and have tests of their own.
    const ofFiles = ['schema-added', 'schema-removed', 'address-changed', 'public-field-added'];
    expect(Object.keys(schemaKinds).filter((kind) => !told.has(kind) && !ofFiles.includes(kind))).toEqual([]);
    expect(schemaCases.length).toBeGreaterThanOrEqual(60);
  });

  test.each(ways)('$title: is told as what it is', ({ from, to, kinds }) => {
    expect(
      changesOf(from, to)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual([...kinds].sort());
  });

  test.each(ways)(
    '$title: old data stay valid where that is told, and do not where it is not',
    ({ from, to, caution }) => {
      const changes = changesOf(from, to);
      const { valid, lost } = seen(from, to, 7);
      expect(valid).toBeGreaterThan(0);
      if (changes.every((one) => one.is_old_data_valid)) expect(lost, JSON.stringify(lost)).toBeUndefined();
      else if (caution === undefined && !changes.some(({ kind }) => CAUTIOUS.has(kind))) expect(lost).toBeDefined();
    },
  );

  test.each(ways)('$title: where it is only words or nothing, the same documents are valid', ({ from, to }) => {
    if (changesOf(from, to).some(({ weight }) => weight !== 'clarification')) return;
    expect(seen(from, to, 11).lost).toBeUndefined();
    expect(seen(to, from, 11).lost).toBeUndefined();
  });
});
