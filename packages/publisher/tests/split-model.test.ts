import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tiedGroups } from '../src/linear/tied-groups.ts';
import { splitModel } from '../src/protect/split-model.ts';
import type { TableModel } from '../src/protect/table-model.ts';

const figure = (value: number, ...sum: readonly number[]) => ({ value, sum, show: 'if-safe' as const, cost: 1 });

describe('the parts of a model', () => {
  test('are what no figure and no fact ties to one another, each counted anew', () => {
    const model: TableModel = {
      unknowns: 5,
      figures: [figure(4, 3), figure(7, 0, 2), figure(9, 1, 3)],
      // Who is in the third is in the fifth too: a fact ties as a figure does.
      facts: [{ lower: 0, upper: 0, sum: [[2, 1], [4, -1]] }], // biome-ignore format: one fact
    };
    expect(splitModel(model)).toEqual([
      {
        model: {
          unknowns: 3,
          figures: [figure(7, 0, 1)],
          facts: [{ lower: 0, upper: 0, sum: [[1, 1], [2, -1]] }], // biome-ignore format: one fact
        },
        figures: [1],
      },
      { model: { unknowns: 2, figures: [figure(4, 1), figure(9, 0, 1)], facts: [] }, figures: [0, 2] },
    ]);
  });

  test('hold every figure once, and no two of them share an unknown', () => {
    const ties = fc.array(fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(ties, (sums) => {
        const parts = splitModel({ unknowns: 12, figures: sums.map((sum) => figure(1, ...sum)), facts: [] });
        expect(parts.flatMap(({ figures }) => figures).sort((a, b) => a - b)).toEqual([...sums.keys()]);
        expect(parts.reduce((all, { model }) => all + model.unknowns, 0)).toBe(12);
        for (const { model, figures } of parts)
          expect(model.figures.map(({ sum }) => sum.length)).toEqual(figures.map((at) => sums[at]?.length));
        const groups = tiedGroups(12, sums);
        for (const sum of sums) expect(new Set(sum.map((unknown) => groups[unknown])).size).toBe(1);
      }),
    );
  });

  test('refuse a figure that is about nothing', () => {
    expect(() => splitModel({ unknowns: 1, figures: [figure(0)], facts: [] })).toThrow(RangeError);
  });
});
