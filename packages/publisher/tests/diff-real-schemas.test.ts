import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { SchemaSet as MadeUpFrom } from '../../validator/compiler/schema-set.ts';
import { schemas as compiled } from '../../validator/src/schema/generated/schemas.ts';
import type { RecordSchema } from '../../validator/src/schema/record-schema.ts';
import { madeUpRecord } from '../../validator/tests/support/made-up-record.ts';
import { Random } from '../../validator/tests/support/random.ts';
import { settle } from '../../validator/tests/support/settle.ts';
import type { SchemaNode } from '../src/diff/standards/schema-node.ts';
import { compareStandards } from '../src/index.ts';
import { editSchema } from './support/edit-schema.ts';

type Json = Record<string, unknown>;

const schemaOf = (path: string): SchemaNode =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${path}`, import.meta.url), 'utf8'));
const shared = schemaOf('v1/shared.schema.json');
const codes = schemaOf('codelists/codes.schema.json');
const base = [shared, codes];

const standard = (kind: string, schema: SchemaNode) => ({
  name: kind,
  schemas: new Map([
    [`v1/${kind}.schema.json`, schema],
    ['v1/shared.schema.json', shared],
    ['codelists/codes.schema.json', codes],
  ]),
  lists: new Map(),
  rules: new Map(),
});

const validatorOf = (schema: SchemaNode): ValidateFunction =>
  new Ajv2020({ strict: false, validateFormats: false, schemas: base as object[] }).compile(schema as object);

/** Records that are valid, or nearly, put together from the schema itself. */
function records(kind: string, schema: SchemaNode, seed: number, count: number, isOwn: boolean): Json[] {
  const all = new MadeUpFrom([...base, schema] as never);
  const random = new Random(seed);
  const whole = madeUpRecord(all, schema as never, random, 8);
  return Array.from({ length: count }, () => {
    const record = madeUpRecord(all, schema as never, random);
    if (isOwn) settle(record, whole, compiled[kind as 'agency'] as RecordSchema);
    return record;
  });
}

const EDITS = 16;

describe.each(['agency', 'agreement', 'jurisdiction', 'publication', 'request'])('%s', (kind) => {
  const schema = schemaOf(`v1/${kind}.schema.json`);
  const was = validatorOf(schema);
  const valid = records(kind, schema, 5, 60, true).filter((record) => was(record));

  test('nothing changed between the schema and itself', () => {
    expect(compareStandards(standard(kind, schema), standard(kind, structuredClone(schema)))).toMatchObject({
      verdict: 'nothing-changed',
      standard_changes: [],
    });
  });

  test('whatever is edited: where old data are said to stay valid they do, there and back', () => {
    expect(valid.length).toBeGreaterThan(5);
    const random = new Random(kind.length * 31);
    const told = { stays: 0, breaks: 0 };
    for (let at = 0; at < EDITS; at++) {
      const edited = structuredClone(schema) as Json;
      const edits = Array.from({ length: 1 + random.below(2) }, () => editSchema(edited, random));
      const there = compareStandards(standard(kind, schema), standard(kind, edited)).standard_changes;
      const back = compareStandards(standard(kind, edited), standard(kind, schema)).standard_changes;
      const [stays, returns] = [there, back].map((changes) => changes.every((one) => one.is_old_data_valid));
      told[stays === true ? 'stays' : 'breaks'] += 1;
      if (stays !== true && returns !== true) continue;
      const is = validatorOf(edited);
      const about = `${edits.join(' + ')}: ${there.map((one) => `${one.kind} ${one.pointer}`).join(', ')}`;
      if (stays === true)
        expect(
          valid.filter((record) => !is(record)),
          about,
        ).toEqual([]);
      if (returns !== true) continue;
      const made = [...valid, ...records(kind, edited, at, 12, false)].filter((record) => is(record));
      expect(
        made.filter((record) => !was(record)),
        about,
      ).toEqual([]);
    }
    expect(Math.min(told.stays, told.breaks), JSON.stringify(told)).toBeGreaterThan(EDITS / 10);
  });
});
