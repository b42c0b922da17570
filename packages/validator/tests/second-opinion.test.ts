import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isWebAddress } from '../src/schema/forms/is-web-address.ts';
import { allSchemas, recordSchemas } from '../src/schema/generate.ts';
import { schemas } from '../src/schema/generated/schemas.ts';
import type { RecordSchema } from '../src/schema/record-schema.ts';
import { isDateByCalendar, isInstantByGrammar } from './support/date-oracles.ts';
import { madeUpRecord } from './support/made-up-record.ts';
import { mutate } from './support/mutate.ts';
import { otherEngine } from './support/other-engine.ts';
import { Random } from './support/random.ts';
import { settle } from './support/settle.ts';

const documents = 1_500;
const ajv = new Ajv2020({
  strict: false,
  formats: { date: isDateByCalendar, 'date-time': isInstantByGrammar, 'web-address': isWebAddress },
});
const all = allSchemas();
for (const schema of all) ajv.addSchema(schema);

describe.each(recordSchemas())('%s', (kind, schema) => {
  test('the compiled schema and two other engines agree on made-up records and on what became of them', async () => {
    const engine = await otherEngine(kind);
    const random = new Random(kind.length * 7919);
    const verdicts = { valid: 0, invalid: 0 };
    const check = ajv.getSchema(String(schema.$id));
    const compiled = schemas[kind as 'request'] as RecordSchema;
    const whole = madeUpRecord(all, schema, random, 8);
    for (let count = 0; count < documents; count++) {
      const record = madeUpRecord(all, schema, random);
      if (count % 2 === 0) settle(record, whole, compiled);
      for (let changes = random.below(4); changes > 0; changes--) mutate(record, random);
      const isValid = compiled.flaws(record) === undefined;
      const opinions = { ours: isValid, ajv: check?.(record), hyperjump: engine(record) === undefined };
      if (new Set(Object.values(opinions)).size > 1)
        expect.fail(`${JSON.stringify(opinions)} ${JSON.stringify(check?.errors)}\n${JSON.stringify(record)}`);
      verdicts[isValid ? 'valid' : 'invalid']++;
    }
    // Agreement on invalid records alone would say little.
    expect(verdicts.valid).toBeGreaterThan(documents / 40);
    expect(verdicts.invalid).toBeGreaterThan(documents / 10);
  });
});
