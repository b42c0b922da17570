import { describe, expect, test } from 'vitest';
import { jsonOf, namesIn } from './support/case-files.ts';
import { checkRecords } from './support/check-records.ts';

interface Expected {
  readonly rule: string;
  readonly pointer: string;
}

const records = namesIn().filter((name) => namesIn(name, 'valid').length + namesIn(name, 'invalid').length > 0);
const files = (record: string, folder: string) =>
  namesIn(record, folder).filter((name) => !name.endsWith('.findings.json'));
const sorted = (list: readonly Expected[]) => [...list].sort((a, b) => (a.pointer < b.pointer ? -1 : 1));

test('the suite has cases of the records that people write', () => {
  expect(records).toEqual(expect.arrayContaining(['agency', 'agreement', 'jurisdiction', 'request']));
});

describe.each(records)('%s', (record) => {
  test.each(files(record, 'valid'))('%s is valid', async (name) => {
    const { findings } = await checkRecords([jsonOf(record, 'valid', name)], { rules: [] });
    expect(findings).toEqual([]);
  });

  test.each(files(record, 'invalid'))('%s has exactly its findings', async (name) => {
    const expected = jsonOf<Expected[]>(record, 'invalid', name.replace(/\.json$/, '.findings.json'));
    const document = jsonOf<object>(record, 'invalid', name);
    const { findings, verdict } = await checkRecords([{ record, ...document }], { rules: [] });
    expect(sorted(findings.map(({ rule, pointer = '' }) => ({ rule, pointer })))).toEqual(sorted(expected));
    expect(verdict).toBe('invalid');
  });

  test('no findings stand without their record, and one fault stands in each', () => {
    const all = namesIn(record, 'invalid');
    const lone = all.filter(
      (name) => name.endsWith('.findings.json') && !all.includes(name.replace('.findings.json', '.json')),
    );
    expect(lone).toEqual([]);
    const several = files(record, 'invalid').filter(
      (name) => jsonOf<Expected[]>(record, 'invalid', name.replace(/\.json$/, '.findings.json')).length !== 1,
    );
    expect(several).toEqual([]);
  });
});
