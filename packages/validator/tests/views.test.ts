import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isWebAddress } from '../src/schema/forms/is-web-address.ts';
import { allSchemas, recordSchemas, viewSchemas } from '../src/schema/generate.ts';
import { schemas } from '../src/schema/generated/schemas.ts';
import type { RecordSchema } from '../src/schema/record-schema.ts';
import { viewFlaws } from '../src/schema/view-flaws.ts';
import { isDateByCalendar, isInstantByGrammar } from './support/date-oracles.ts';
import { madeUpRecord } from './support/made-up-record.ts';
import { mutate } from './support/mutate.ts';
import { Random } from './support/random.ts';
import { settle } from './support/settle.ts';

const ajv = new Ajv2020({
  strict: false,
  formats: { date: isDateByCalendar, 'date-time': isInstantByGrammar, 'web-address': isWebAddress },
});
const all = allSchemas();
for (const schema of all) ajv.addSchema(schema);

const views = recordSchemas().flatMap(([kind, full]) =>
  viewSchemas(kind).map(([view, schema]) => ({ kind, view, schema, full })),
);

/** The compiled schema of a view, as if it were one of its own. */
function ofView(kind: string, view: string): RecordSchema {
  const compiled = schemas[kind as 'request'] as RecordSchema;
  const flaws: RecordSchema['flaws'] = (record) => {
    const found = compiled.flaws(record);
    const left = found === undefined ? [] : viewFlaws(compiled, view, record, found);
    return left.length === 0 ? undefined : left;
  };
  return { ...compiled, flaws };
}

test('every generated view is known to the compiled schema of its record', () => {
  expect(views.length).toBeGreaterThan(10);
  for (const { kind, view } of views)
    expect(Object.keys(schemas[kind as 'request']?.views?.tables ?? {})).toContain(view);
});

describe.each(views)('$view of $kind', ({ kind, view, schema, full }) => {
  test('our verdict is that of ajv on the generated schema', () => {
    const documents = kind === 'request' && view === 'public' ? 2_000 : 400;
    const random = new Random(view.length * 7919 + kind.length);
    const check = ajv.getSchema(String(schema.$id));
    const compiled = ofView(kind, view);
    const whole = madeUpRecord(all, schema, random, 8);
    const verdicts = { valid: 0, invalid: 0 };
    for (let count = 0; count < documents; count++) {
      // One in four is a full record that only says it is a copy: everything that the view may not have stands in it.
      const isFull = count % 4 === 3;
      const record = { ...madeUpRecord(all, isFull ? full : schema, random), view };
      if (count % 2 === 0) settle(record, whole, compiled);
      for (let changes = random.below(4); changes > 0; changes--) mutate(record, random);
      const found = compiled.flaws(record);
      if ((found === undefined) !== check?.(record))
        expect.fail(`${JSON.stringify(found)} against ${JSON.stringify(check?.errors)}\n${JSON.stringify(record)}`);
      verdicts[found === undefined ? 'valid' : 'invalid']++;
    }
    expect(verdicts.valid).toBeGreaterThan(documents / 40);
    expect(verdicts.invalid).toBeGreaterThan(documents / 10);
  });
});
