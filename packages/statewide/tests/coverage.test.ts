import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang, Registry } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { type CoverageRow, coverageOf, coverageSentence, type PublishedReport } from '../src/browser/index.ts';
import { coverage } from '../src/dataset/coverage.ts';

const folder = join(import.meta.dirname, '../../../schemas/v1/tests/coverage');

interface Case {
  readonly title: string;
  readonly today: string;
  readonly registry: Registry;
  readonly reports: readonly PublishedReport[];
  readonly expect: readonly Partial<CoverageRow>[];
  readonly sentence?: Readonly<Record<Lang, string>>;
}

const cases = readdirSync(folder).map((file): [string, Case] => [
  file,
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case,
]);

describe.each(cases)('%s', (_, { title, today, registry, reports, expect: expected }) => {
  const rows = coverageOf({ registries: [registry], reports, today });

  test(title, () => {
    const looked = rows.map((row, at) =>
      Object.fromEntries(Object.keys(expected[at] ?? row).map((key) => [key, row[key as keyof CoverageRow]])),
    );
    expect(looked).toEqual(expected);
  });

  test('comes out the same whatever the order of the reports', () => {
    expect(coverageOf({ registries: [registry], reports: reports.toReversed(), today })).toEqual(rows);
  });
});

test.each(cases.filter(([, { sentence }]) => sentence !== undefined))(
  '%s is said in one sentence',
  (_, { sentence, ...facts }) => {
    const rows = coverageOf({ ...facts, registries: [facts.registry] });
    expect({ en: coverageSentence(rows, 'en'), es: coverageSentence(rows, 'es') }).toEqual(sentence);
  },
);

test('rows have the columns of the table, in their order', () => {
  const [, { registry, reports, today }] = cases[0] as [string, Case];
  const [row] = coverageOf({ registries: [registry], reports, today });
  expect(Object.keys(row as CoverageRow)).toEqual(coverage.columns.map(({ name }) => name));
});

describe('a period of which no report is due yet', () => {
  const row = (standing: CoverageRow['standing'], is_expected = true) => ({
    ...{ standing, is_expected, days_late: null, months_covered: 0, months_in_period: 3 },
  });

  test.each<[Lang, string]>([
    ['en', '2 expected, none due yet, 1 exempt'],
    ['es', '2 deben informar, aún dentro del plazo, 1 exentas'],
  ])('has no count of those that came (%s)', (lang, said) => {
    expect(coverageSentence([row('not-due'), row('not-due'), row('exempt', false)], lang)).toBe(said);
  });
});
