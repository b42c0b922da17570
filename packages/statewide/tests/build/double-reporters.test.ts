import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from '@daybook/types';
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/browser/index.ts';
import { agencyFindings } from '../../src/build/agency-findings.ts';
import { registryFindings } from '../../src/build/registry-findings.ts';
import type { PublicationRead } from '../../src/ingest/publication-read.ts';

const examples = join(import.meta.dirname, '../../../../schemas/v1/examples');
const registry = JSON.parse(readFileSync(join(examples, 'registry.json'), 'utf8')) as Registry;

const publicationOf = (agency_id: string, ori: string) =>
  ({
    name: agency_id,
    sha256: '0'.repeat(64),
    isPlain: false,
    stated: { agency_id, sequence: 1 },
    agencies: [{ agency_id, revision: 1, name: agency_id, agency_type: 'sheriff', state: 'ZZ', ori, geoids: '' }],
  }) as unknown as PublicationRead;

test('two agencies that publish under one ORI are named', () => {
  const reads = [
    publicationOf('us-zz-aaaaaaaa', 'ZZ0010000'),
    publicationOf('us-zz-bbbbbbbb', 'ZZ0020000;ZZ0010000'),
    publicationOf('us-zz-cccccccc', ''),
    publicationOf('us-zz-dddddddd', ''),
  ];
  const found = agencyFindings(reads, []);
  expect(found).toMatchObject([{ finding: 'ori-used-twice', consequence: 'used', agency_id: 'us-zz-bbbbbbbb' }]);
  expect(found[0]?.message.en).toMatch(/us-zz-bbbbbbbb and us-zz-aaaaaaaa have one ORI, ZZ0010000\./);
});

test('an agency that two registries expect by one law is expected once, with the earlier due day, and that is said', () => {
  const [duty] = registry.duties;
  if (duty === undefined) throw new Error('The example has no duty');
  const later = { ...duty, due: { rule: 'days-after-period-end' as const, days: 90, on_days_off: 'stays' as const } };
  const other: Registry = { ...registry, registry_id: 'zz-other' as Registry['registry_id'], duties: [later] };
  const facts = { reports: [], today: '2026-08-15' };
  const both = coverageOf({ ...facts, registries: [other, registry] });
  expect(both).toEqual(coverageOf({ ...facts, registries: [registry] }));
  const found = registryFindings([registry, other]);
  expect(found).toMatchObject([{ finding: 'expected-by-two-registries', folder: registry.registry_id }]);
  expect(found[0]?.message.en).toMatch(/^\d+ agencies are expected by the registry zz-other too/);
  expect(registryFindings([registry, { ...other, duties: [] }])).toEqual([]);
});
