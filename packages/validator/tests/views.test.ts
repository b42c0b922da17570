import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isWebAddress } from '../src/schema/forms/is-web-address.ts';
import { allSchemas, recordSchemas, viewSchemas } from '../src/schema/generate.ts';
import { schemas } from '../src/schema/generated/schemas.ts';
import { jsonOf } from './support/case-files.ts';
import { checkRecords } from './support/check-records.ts';
import { isDateByCalendar, isInstantByGrammar } from './support/date-oracles.ts';
import { madeUpRecord } from './support/made-up-record.ts';
import { mutate } from './support/mutate.ts';
import { publicCopy } from './support/public-copy.ts';
import { Random } from './support/random.ts';
import { request } from './support/request.ts';
import { schemaOfView } from './support/schema-of-view.ts';
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
    const compiled = schemaOfView(kind, view);
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

describe('what a copy shows too much of', () => {
  const copy = (changes: object) => ({ ...publicCopy(request(), '9f1c0e6b7a5d4c3b2a1908f7e6d5c4b3'), ...changes });

  test('a code that tells of a person is set right with its coarse one', async () => {
    const [one] = (publicCopy(request(), 'x').asks ?? []) as Record<string, unknown>[];
    const decisions = [{ no: 1, decision: 'declined', reasons: ['subject-juvenile'], legal_basis: [], provisions: [] }];
    const { findings } = await checkRecords([copy({ asks: [{ ...one, decisions }] })]);
    expect(findings.map(({ message, fix }) => ({ message, fix }))).toEqual([
      {
        message:
          '"subject-juvenile" tells something of the person. In a public record "person-circumstances-declined" (Circumstances of the person (declined)) stands for it.',
        fix: {
          pointer: '/asks/0/decisions/0/reasons/0',
          from: 'subject-juvenile',
          to: 'person-circumstances-declined',
          certain: true,
        },
      },
    ]);
  });

  test('a field is named with the readers who may not see it', async () => {
    const said = async (record: object, lang: 'en' | 'es') =>
      (await checkRecords([record], { lang })).findings.map(({ message }) => message);
    const person = copy({ person: { sex: 'f' } });
    expect(await said(person, 'en')).toEqual(['"Person, in bands" may not stand in a public record.']);
    expect(await said(person, 'es')).toEqual(['"Persona, por grupos" no puede figurar en un registro público.']);
    const { records } = jsonOf<{ records: object[] }>(
      'rules',
      'personal-data-in-text',
      'pass-copy-for-a-regulator.json',
    );
    expect(await said({ ...records[0], channel: 'email' }, 'en')).toEqual([
      '"Channel" is not among what this law asks for: Illinois TRUST Act, yearly report.',
    ]);
  });

  test('a misspelled field is taken for one that the copy may have', async () => {
    const { findings } = await checkRecords([copy({ recieved_month: '2026-01' })]);
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('Did you mean "received_month"?')]);
    const own = await checkRecords([request({ recieved_month: '2026-01' })]);
    expect(own.findings.map(({ message }) => message).join()).not.toContain('received_month');
  });
});
