import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allSchemas, recordSchemas } from '../../validator/src/schema/generate.ts';
import { schemas } from '../../validator/src/schema/generated/schemas.ts';
import type { RecordSchema } from '../../validator/src/schema/record-schema.ts';
import { madeUpRecord } from '../../validator/tests/support/made-up-record.ts';
import { Random } from '../../validator/tests/support/random.ts';
import { settle } from '../../validator/tests/support/settle.ts';
import { publicRecord, type RecordOfPlace } from '../src/index.ts';
import { examplesOf } from './support/example-log.ts';
import { plant } from './support/plant.ts';
import { viewFaults } from './support/view-faults.ts';

const all = allSchemas();
const kinds = recordSchemas().filter(([kind]) => ['agency', 'agreement', 'jurisdiction'].includes(kind));
const files = { agency: 'agencies.ndjson', agreement: 'agreements.ndjson', jurisdiction: 'jurisdictions.ndjson' };

describe.each(kinds)('%s', (kind, schema) => {
  const compiled = schemas[kind as 'agency'] as RecordSchema;
  const whole = madeUpRecord(all, schema, new Random(kind.length), 8);
  /** Any valid record of the kind. */
  const anyRecord = fc.integer().map((seed) => {
    const record: Record<string, unknown> = { ...madeUpRecord(all, schema, new Random(seed)), view: 'agency' };
    settle(record, whole, compiled);
    return record;
  });

  test('in public passes the schema of its public view, whatever it holds', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        fc.pre(compiled.flaws(record) === undefined);
        expect(viewFaults(`public.${kind}`, publicRecord(record as unknown as RecordOfPlace))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('holds nothing that only the agency may see, and nothing that no schema knows', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const own = { ...record, extensions: { badge: { note: 'Jane Roe' } } };
        const planted = plant(own, (pointer) => pointer.startsWith('/extensions'));
        const shown = JSON.stringify(publicRecord(planted as RecordOfPlace));
        expect(JSON.stringify(planted)).toContain('CANARY');
        expect(shown).not.toMatch(/CANARY|Jane|badge/);
      }),
      { numRuns: 100 },
    );
  });

  test('of the fictional state is the same in public, but for its view', () => {
    const records = examplesOf<RecordOfPlace>(files[kind as 'agency']);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(publicRecord(record)).toEqual({ ...record, view: 'public' });
  });
});
