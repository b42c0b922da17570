import { readdirSync } from 'node:fs';
import { groupOf, measures } from '@daybook/reports';
import { codelists } from '@daybook/types';
import { expect, test } from 'vitest';

const codesOf = (list: 'measure-unit' | 'measure-kind' | 'placed-by') => codelists[list].codes.map(({ code }) => code);

test.each(measures.map((measure) => [measure.id, measure] as const))('%s is whole', (id, measure) => {
  expect(measure.title.en.length * measure.title.es.length).toBeGreaterThan(0);
  expect(codesOf('measure-unit')).toContain(measure.unit);
  expect(codesOf('measure-kind')).toContain(measure.kind);
  expect(codesOf('placed-by')).toContain(measure.placed_by);
  expect(measure.adds_over_time).toBe(measure.kind === 'flow');
  expect(measures.filter((other) => other.id === id || other.table_id === measure.table_id)).toHaveLength(1);
});

test('every file of src/measures is in its index', () => {
  const files = readdirSync(new URL('../../src/measures/', import.meta.url)).map((name) => name.replace('.ts', ''));
  const missing = files.filter((name) => name !== 'index' && !measures.some(({ id }) => id === name));
  expect(missing, 'Add the missing line to packages/reports/src/measures/index.ts').toEqual([]);
});

test('groups come from the codelists', () => {
  expect(groupOf('custody-end', 'transferred-after-hold')).toBe('transferred-to-ice');
  expect(groupOf('decision', 'toString')).toBeUndefined();
});
