import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinearSystem } from '../src/linear/linear-system.ts';
import { loadSolver } from '../src/linear/load-solver.ts';
import type { Optimum } from '../src/linear/optimum.ts';

const solver = await loadSolver();

function asked<Answer>(system: LinearSystem, ask: (open: ReturnType<typeof solver.open>) => Answer): Answer {
  const open = solver.open(system);
  try {
    return ask(open);
  } finally {
    open.close();
  }
}

function found(optimum: Optimum): number {
  if (optimum.is !== 'optimal') throw new Error(optimum.is);
  return optimum.value;
}

const free = { lower: 0, upper: Number.POSITIVE_INFINITY };

describe('the solver', () => {
  test('is loaded once', () => {
    expect(loadSolver()).toBe(loadSolver());
  });

  test('finds the least and the greatest of a gap in a table, and which bounds hold it', () => {
    // a + b = 7, a + c = 4: no more than 4 fit in a.
    const rows: LinearSystem['rows'] = [
      { lower: 7, upper: 7, sum: [[0, 1], [1, 1]] }, // biome-ignore format: one row of a table
      { lower: 4, upper: 4, sum: [[0, 1], [2, 1]] }, // biome-ignore format: one row of a table
    ];
    asked({ unknowns: [free, free, free], rows }, (open) => {
      expect(open.minimise([[0, 1]])).toMatchObject({ is: 'optimal', value: 0 });
      const most = open.maximise([[0, 1]]);
      expect(most).toMatchObject({ is: 'optimal', value: 4 });
      if (most.is !== 'optimal') throw new Error(most.is);
      expect([...most.values]).toEqual([4, 3, 0]);
      expect([...most.duals].map(Math.abs)).toEqual([0, 0, 1]);
      expect([...most.row_duals].map(Math.abs)).toEqual([0, 1]);
    });
  });

  test('asks for a sum, and forgets the sum that was asked before', () => {
    const unknowns = [
      { lower: 1, upper: 3 },
      { lower: 2, upper: 5 },
    ];
    asked({ unknowns, rows: [] }, (open) => {
      expect(found(open.maximise([[0, 1], [1, -1]]))).toBe(1); // biome-ignore format: one sum
      expect(found(open.maximise([[1, 2]]))).toBe(10);
      expect(found(open.minimise([]))).toBe(0);
    });
  });

  test('says that nothing fits, and that nothing holds a sum back', () => {
    asked({ unknowns: [free], rows: [{ lower: -3, upper: -1, sum: [[0, 1]] }] }, (open) =>
      expect(open.minimise([[0, 1]])).toEqual({ is: 'infeasible' }),
    );
    asked({ unknowns: [free], rows: [] }, (open) => expect(open.maximise([[0, 1]])).toEqual({ is: 'unbounded' }));
  });

  test('follows a bound that changes', () => {
    asked({ unknowns: [{ lower: 0, upper: 9 }], rows: [] }, (open) => {
      expect(found(open.maximise([[0, 1]]))).toBe(9);
      open.bound(0, 2, 4);
      expect(found(open.maximise([[0, 1]]))).toBe(4);
      expect(found(open.minimise([[0, 1]]))).toBe(2);
    });
  });

  test('keeps to whole numbers where it is asked to', () => {
    const whole = { ...free, integer: true };
    const rows: LinearSystem['rows'] = [{ lower: 0, upper: 9, sum: [[0, 2]] }];
    expect(asked({ unknowns: [whole], rows }, (open) => found(open.maximise([[0, 1]])))).toBe(4);
    expect(asked({ unknowns: [free], rows }, (open) => found(open.maximise([[0, 1]])))).toBe(4.5);
    // Presolve of HiGHS 1.14 said 10 (ERGO-Code/HiGHS #3043).
    const mixed: LinearSystem = {
      unknowns: [
        { lower: 0, upper: 10 },
        { lower: 0, upper: 10, integer: true },
      ],
      rows: [{ lower: 4.5, upper: Number.POSITIVE_INFINITY, sum: [[0, 1], [1, 1]] }], // biome-ignore format: one row
    };
    expect(asked(mixed, (open) => found(open.minimise([[0, 2], [1, 3]])))).toBe(9); // biome-ignore format: one sum
  });

  test('agrees with trying every table of small whole numbers', () => {
    const table = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(table, fc.nat(5), (cells, target) => {
        const flat = cells.flat();
        const rows = [
          [0, 1, 2],
          [3, 4, 5],
          [0, 3],
          [1, 4],
          [2, 5],
        ].map((line) => {
          // biome-ignore format: the lines of 2 × 3
          const sum = line.reduce((total, at) => total + (flat[at] as number), 0);
          return { lower: sum, upper: sum, sum: line.map((at) => [at, 1] as const) };
        });
        const seen = tables(rows).map((one) => one[target] as number);
        const unknowns = flat.map(() => ({ ...free, integer: true }));
        const [least, most] = asked({ unknowns, rows }, (open) => [
          found(open.minimise([[target, 1]])),
          found(open.maximise([[target, 1]])),
        ]);
        expect([least, most]).toEqual([Math.min(...seen), Math.max(...seen)]);
      }),
      { numRuns: 40 },
    );
  });

  test('answers thousands of times without running out of anything', () => {
    for (let time = 0; time < 1500; time++) {
      const most = asked({ unknowns: [{ lower: 0, upper: time }], rows: [] }, (open) => open.maximise([[0, 1]]));
      expect(found(most)).toBe(time);
    }
  });
});

/** Every table of six whole numbers with these rows. */
function tables(rows: LinearSystem['rows'], begun: readonly number[] = []): (readonly number[])[] {
  if (begun.length === 6) {
    return rows.every(({ sum, lower }) => sum.reduce((total, [at]) => total + (begun[at] as number), 0) === lower)
      ? [begun]
      : [];
  }
  return Array.from({ length: 10 }, (_, next) => next).flatMap((next) => {
    const table = [...begun, next];
    const isTooMuch = rows.some(({ sum, upper }) => sum.reduce((total, [at]) => total + (table[at] ?? 0), 0) > upper);
    return isTooMuch ? [] : tables(rows, table);
  });
}
