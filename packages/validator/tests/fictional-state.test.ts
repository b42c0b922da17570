import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LegalProfile } from '@daybook/types';
import { validatePaths } from '@daybook/validator/node';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../schemas/v1/examples', import.meta.url));
const federal = new URL('../../../schemas/law/us.json', import.meta.url);
const law = [JSON.parse(readFileSync(federal, 'utf8')) as LegalProfile];
const checked = await validatePaths([folder], { today: '2026-08-15', law });
// What holds no records is named as skipped, and that is all.
const found = checked.findings.filter(({ file }) => !/(?:README\.md|map\.geojson)$/.test(file));

test('the fictional state has no errors, and nothing is skipped for want of a record', () => {
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(checked.skipped).toEqual([]);
  expect(checked.verdict).toBe('valid');
});

test('its README names every finding that a check makes, and no other', () => {
  const readme = readFileSync(`${folder}/README.md`, 'utf8');
  const table = readme.slice(readme.indexOf('## What a check says'));
  const told = [...table.matchAll(/^\| `(?<rule>[a-z0-9-]+)` \| (?<ids>.+) \|$/gm)].flatMap(({ groups }) =>
    (groups?.ids ?? '').split(', ').map((id) => `${groups?.rule} ${id}`),
  );
  expect(told.length).toBeGreaterThan(0);
  expect([...new Set(found.map(({ rule, record_id }) => `${rule} ${record_id}`))].sort()).toEqual(told.sort());
});

test('its logs are read whole: one folder of lines for each agency, one of tables', () => {
  const logs = checked.files.filter(({ file, records }) => records > 0 && file.includes('/logs/'));
  const names = logs.map(({ file }) => file.replaceAll('\\', '/').replace(/^.*\/logs\//, ''));
  expect(names.sort()).toEqual([
    'brindlefell-sheriff/requests.ndjson',
    'larkmere-probation/requests.ndjson',
    'larkmere-sheriff/requests.ndjson',
    'ostrand-sheriff/requests.ndjson',
    'tallowgate-police/requests.csv',
  ]);
});
