import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FigureSystem, Relation } from '../../src/attack/figures/figure-system.ts';
import { givenAway } from '../../src/attack/figures/given-away.ts';
import { loadSolver, type Solver } from '../../src/linear/load-solver.ts';

const THRESHOLD = 11;
let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** A table of counts with some figures hidden. Its sums along every dimension are published. */
interface Hidden {
  readonly sizes: readonly number[];
  readonly values: readonly number[];
  readonly isHidden: readonly boolean[];
}

const tableOf = (sizes: readonly number[], most: number): fc.Arbitrary<Hidden> => {
  const count = sizes.reduce((product, size) => product * size, 1);
  return fc.record({
    sizes: fc.constant(sizes),
    values: fc.array(fc.nat(most), { minLength: count, maxLength: count }),
    isHidden: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
  });
};

/** The lines of a table along every dimension: places of the figures that a published sum adds up. */
function linesOf(sizes: readonly number[]): number[][] {
  const count = sizes.reduce((product, size) => product * size, 1);
  const lines = new Map<string, number[]>();
  for (let at = 0; at < count; at++) {
    let rest = at;
    const place = sizes.map((size) => {
      const own = rest % size;
      rest = (rest - own) / size;
      return own;
    });
    for (const along of sizes.keys()) {
      const key = `${along}: ${place.filter((_, dimension) => dimension !== along).join()}`;
      lines.set(key, [...(lines.get(key) ?? []), at]);
    }
  }
  return [...lines.values()];
}

function systemOf({ sizes, values, isHidden }: Hidden): { system: FigureSystem; truth: number[] } {
  const hidden = [...values.keys()].filter((at) => isHidden[at]);
  const place = { release: 'made up', file: 'report.json' };
  const relations = linesOf(sizes).flatMap((line): Relation[] => {
    const terms = line.filter((at) => isHidden[at]).map((at) => [hidden.indexOf(at), 1] as const);
    const sum = terms.reduce((total, [unknown]) => total + (values[hidden[unknown] as number] as number), 0);
    const words = { en: 'a sum', es: 'una suma' };
    return terms.length === 0 ? [] : [{ kind: 'total', terms, least: sum, most: sum, isOfZeros: false, words }];
  });
  return {
    system: {
      unknowns: hidden.map((at) => ({
        place: { ...place, cell: `${at}` },
        guards: 'count',
        cap: Number.POSITIVE_INFINITY,
      })),
      relations,
    },
    truth: hidden.map((at) => values[at] as number),
  };
}

/** The greatest value of each unknown, by going through every table of whole numbers that the sums allow. */
function greatestByTrying({ unknowns, relations }: FigureSystem): number[] {
  const greatest = unknowns.map(() => -1);
  const values: number[] = [];
  const left = relations.map(({ most }) => most);
  const lines = unknowns.map((_, at) =>
    relations.flatMap(({ terms }, line) => (terms.some(([one]) => one === at) ? [line] : [])),
  );
  const last = relations.map(({ terms }) => Math.max(...terms.map(([at]) => at)));
  const fill = (at: number): void => {
    if (at === unknowns.length) {
      for (const [place, value] of values.entries()) greatest[place] = Math.max(greatest[place] as number, value);
      return;
    }
    const own = lines[at] as number[];
    const room = Math.min(...own.map((line) => left[line] as number));
    for (let value = 0; value <= room; value++) {
      for (const line of own) left[line] = (left[line] as number) - value;
      values[at] = value;
      if (own.every((line) => last[line] !== at || left[line] === 0)) fill(at + 1);
      for (const line of own) left[line] = (left[line] as number) + value;
    }
  };
  fill(0);
  return greatest;
}

describe('what the sums of a table tell of its hidden figures', () => {
  const shapes: readonly (readonly [string, readonly number[], number])[] = [
    ['two dimensions', [4, 5], 30],
    ['three dimensions', [3, 3, 3], 14],
    ['four dimensions', [2, 2, 3, 2], 20],
  ];
  test.each(shapes)('of %s never contradicts the true table', (_, sizes, most) => {
    fc.assert(
      fc.property(tableOf(sizes, most), (hidden) => {
        const { system, truth } = systemOf(hidden);
        const found = givenAway(system, THRESHOLD, solver);
        expect(found).toBeDefined();
        for (const { unknown, least, most: greatest } of found?.given ?? []) {
          expect(truth[unknown]).toBeGreaterThanOrEqual(least);
          expect(truth[unknown]).toBeLessThanOrEqual(greatest);
          expect(greatest).toBeLessThan(THRESHOLD);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is what trying every table of whole numbers finds', () => {
    const small = tableOf([3, 3], 6);
    fc.assert(
      fc.property(small, (hidden) => {
        const { system } = systemOf(hidden);
        const threshold = 5;
        const greatest = greatestByTrying(system);
        const expected = [...greatest.keys()].filter((at) => {
          const most = greatest[at] as number;
          return most > 0 && most < threshold;
        });
        const found = givenAway(system, threshold, solver);
        expect(found?.unsettled).toEqual([]);
        expect(found?.given.map(({ unknown }) => unknown).sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('is nothing where every figure is hidden and large', () => {
    const count = 60;
    const { system } = systemOf({
      sizes: [10, 6],
      values: Array.from({ length: count }, (_, at) => 12 + ((at * 7) % 19)),
      isHidden: Array.from({ length: count }, () => true),
    });
    expect(givenAway(system, THRESHOLD, solver)).toEqual({ given: [], unsettled: [] });
  });

  test('is nothing that holds where published sums contradict one another', () => {
    const { system } = systemOf({ sizes: [2, 2], values: [5, 5, 5, 5], isHidden: [true, true, true, true] });
    const relations = system.relations.map((one, at) => (at === 0 ? { ...one, least: -3, most: -3 } : one));
    expect(givenAway({ ...system, relations }, THRESHOLD, solver)).toBeUndefined();
  });
});
