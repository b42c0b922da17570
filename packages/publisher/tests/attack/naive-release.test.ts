import { attackRelease } from '@daybook/publisher';
import type { QuarterlyReportRow } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { peopleByAge, planOf, released, setEnds } from './support/planted-release.ts';

const ages = ['0-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65-plus', 'unknown'];
const ends = [
  'released-no-ice',
  'transferred-to-ice-at-release',
  'transferred-after-hold',
  'released-to-other-agency',
  'died-in-custody',
];

/** Made-up counts: many large, some small, as a state has them. */
const rows = [2, 34, 57, 41, 26, 14, 6, 1];
const columns = [5, 3, 2, 1, 0];
const truth = rows.map((row, y) => columns.map((column, x) => row * column + ((y * 5 + x * 3) % 4)));

type Hide = (isHidden: boolean[][]) => void;

/** The table with both totals, in which figures under the threshold are hidden, and what else a rule hides. */
async function attacked(hide: Hide) {
  const plan = planOf();
  const isHidden = truth.map((row) => row.map((value) => value > 0 && value < 11));
  hide(isHidden);
  const figures = ages.flatMap((age_band, row) =>
    ends.map((outcome, column): object => ({
      age_band,
      outcome,
      ...(isHidden[row]?.[column] === true ? { withheld: 'protected' } : { value: truth[row]?.[column] ?? 0 }),
    })),
  );
  const sums = [
    ...ages.map((age_band, row) => ({
      age_band,
      outcome: 'total',
      value: truth[row]?.reduce((a, b) => a + b, 0) ?? 0,
    })),
    ...ends.map((outcome, column) => ({
      age_band: 'total',
      outcome,
      value: truth.reduce((sum, row) => sum + (row[column] ?? 0), 0),
    })),
  ];
  // A total that is small itself is left out.
  const shown = sums.filter(({ value }) => value === 0 || value >= 11);
  const [report] = plan.reports;
  if (report === undefined) throw new RangeError('The plan has no report.');
  setEnds(report, Object.fromEntries(ends.map((end, x) => [end, truth.reduce((sum, row) => sum + (row[x] ?? 0), 0)])));
  report.tables.push({ ...peopleByAge({}), rows: [...figures, ...shown] as QuarterlyReportRow[] });
  const { leaks } = await attackRelease(await released(plan));
  const cell = (age: string, end: string) => truth[ages.indexOf(age)]?.[ends.indexOf(end)] ?? Number.NaN;
  return leaks.map(({ cell: name = '', interval, way }) => {
    const [, age = '', end = ''] = /: (.+), (.+)$/.exec(name) ?? [];
    return { name, way, interval, value: cell(age, end) };
  });
}

/** Hides the smallest further figures of each row and column until two are hidden in it. */
const twoPerLine: Hide = (isHidden) => {
  for (let round = 0; round < 4; round++) {
    for (const [row, line] of isHidden.entries())
      add(
        line.map((_, column) => [row, column] as const),
        isHidden,
      );
    for (const column of ends.keys())
      add(
        isHidden.map((_, row) => [row, column] as const),
        isHidden,
      );
  }
};

function add(line: readonly (readonly [number, number])[], isHidden: boolean[][]): void {
  const hidden = line.filter(([row, column]) => isHidden[row]?.[column] === true);
  if (hidden.length !== 1) return;
  const open = line.filter(([row, column]) => isHidden[row]?.[column] === false);
  open.sort(([a, b], [c, d]) => (truth[a]?.[b] ?? 0) - (truth[c]?.[d] ?? 0));
  const [next] = open;
  const row = next === undefined ? undefined : isHidden[next[0]];
  if (next !== undefined && row !== undefined) row[next[1]] = true;
}

describe('a table of made-up counts', () => {
  test.each([
    ['that hides small figures alone', () => undefined],
    ['that hides two figures in every row and column', twoPerLine],
  ] as const)('%s is broken, and the figures are named with their truth inside the bounds', async (_, hide) => {
    const found = await attacked(hide);
    expect(found.length).toBeGreaterThan(0);
    for (const { name, interval, value } of found) {
      expect(name).toMatch(/^people-by-age 2026-Q1: /);
      expect(value).toBeGreaterThanOrEqual(interval?.least ?? Number.NaN);
      expect(value).toBeLessThanOrEqual(interval?.most ?? Number.NaN);
    }
  });

  test('that hides every figure of its small rows and columns is not', async () => {
    const found = await attacked((isHidden) => {
      for (const row of isHidden) row.fill(true);
    });
    expect(found.map(({ name, interval }) => ({ name, interval }))).toEqual([]);
  });
});
