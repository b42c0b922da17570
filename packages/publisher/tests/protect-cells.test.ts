import { describe, expect, test } from 'vitest';
import { loadSolver } from '../src/linear/load-solver.ts';
import { protectCells } from '../src/protect/protect-cells.ts';
import { attackTable } from './support/attack-table.ts';
import { type MadeTable, madeTable } from './support/made-table.ts';
import { primaryOnly, twoInEachLine } from './support/naive-protection.ts';
import { randomTable, SHAPES, THRESHOLD } from './support/random-table.ts';

const solver = await loadSolver();
const flat = (leaves: number) => ({ leaves, sums: [Array.from({ length: leaves }, (_, at) => at)] });
const isTotal = (axes: MadeTable['axes']) => (nodes: readonly number[]) =>
  nodes.every((node, at) => node === axes[at]?.leaves);

/** A table of rows, all of whose sums are figures too; the sum of everything is always shown. */
function tableOf(rows: readonly (readonly number[])[]): MadeTable {
  const axes = [flat(rows.length), flat(rows[0]?.length ?? 0)];
  return madeTable(axes, rows.flat(), THRESHOLD, isTotal(axes));
}

describe('a table in which nothing can be worked out', () => {
  test('shows everything where nobody is few', () => {
    const { model } = tableOf([
      [20, 30],
      [40, 50],
    ]);
    expect(protectCells(model, solver)).toMatchObject({ unsafe: [], isShown: model.figures.map(() => true) });
  });

  test('withholds beside a small figure what would give it away, and a zero where that costs least', () => {
    const { model, places } = tableOf([
      [3, 40, 60],
      [50, 0, 70],
      [80, 90, 33],
    ]);
    const { isShown } = protectCells(model, solver);
    const withheld = places.filter((_, at) => isShown[at] === false).map((nodes) => nodes.join());
    expect(withheld).toEqual(['0,0', '0,1', '1,0', '1,1']);
  });

  test('never withholds what is always shown, and says where that alone tells', () => {
    const alone = {
      unknowns: 2,
      figures: [
        { value: 3, sum: [0], show: 'never' as const, cost: 1, isFew: true, need: { reach: 11 } },
        { value: 20, sum: [1], show: 'always' as const, cost: 1 },
        { value: 23, sum: [0, 1], show: 'always' as const, cost: 1 },
      ],
      facts: [],
    };
    const { isShown, unsafe, proofs } = protectCells(alone, solver);
    expect({ isShown, unsafe }).toEqual({ isShown: [false, true, true], unsafe: [] });
    expect(proofs.get(0)).toEqual([
      [3, 20],
      [3, 20],
    ]);
  });

  test('is refused where what is published contradicts itself', () => {
    const torn = {
      unknowns: 1,
      figures: [
        { value: 3, sum: [0], show: 'never' as const, cost: 1, isFew: true, need: { reach: 11 } },
        { value: 20, sum: [0], show: 'always' as const, cost: 1 },
        { value: 21, sum: [0], show: 'always' as const, cost: 1 },
      ],
      facts: [],
    };
    expect(protectCells(torn, solver).unsafe).toEqual([0]);
  });

  test('minds what is known beside the figures, such as a rate', () => {
    const rate = { lower: 2, upper: 5, sum: [[0, 1]] as const };
    const { model } = tableOf([
      [3, 40],
      [50, 60],
    ]);
    const { unsafe, proofs } = protectCells({ ...model, facts: [rate] }, solver);
    expect(unsafe).toEqual([]);
    expect((proofs.get(0) ?? []).map(([first]) => first)).toEqual([5, 2]);
  });

  test('is the same each time', () => {
    const { model } = randomTable(2);
    expect(protectCells(model, solver)).toEqual(protectCells(model, solver));
  });
});

describe('300 made-up tables', () => {
  const tables = Array.from({ length: 300 }, (_, seed) => randomTable(seed + 1));
  const broken = (protect: (table: MadeTable) => readonly boolean[], among: readonly MadeTable[]) =>
    among.filter((table) => attackTable(table, protect(table), THRESHOLD, solver, true).length > 0).length;

  test.each(SHAPES)('none lets an attacker work out a figure, or that it is under the threshold, in %s', (shape) => {
    for (const [at, table] of tables.entries()) {
      if (SHAPES[(at + 1) % SHAPES.length] !== shape) continue;
      const { isShown, unsafe } = protectCells(table.model, solver);
      const leaks = attackTable(table, isShown, THRESHOLD, solver);
      expect({ seed: at + 1, unsafe, leaks }).toEqual({ seed: at + 1, unsafe: [], leaks: [] });
    }
  });

  test('what is withheld is needed: each figure put back alone lets something be worked out', () => {
    for (const table of tables.slice(0, 16)) {
      const { figures } = table.model;
      const { isShown } = protectCells(table.model, solver);
      for (const [at, { isFew }] of figures.entries()) {
        if (isShown[at] === true || isFew === true) continue;
        expect(attackTable(table, isShown.with(at, true), THRESHOLD, solver, true), `${at}`).not.toEqual([]);
      }
    }
  });

  test.each(SHAPES)('the same attacker breaks small figures withheld alone, and two in each line, in %s', (shape) => {
    const among = tables.filter((_, at) => SHAPES[(at + 1) % SHAPES.length] === shape).slice(0, 20);
    expect(broken(primaryOnly, among)).toBeGreaterThan(10);
    expect(broken(twoInEachLine, among)).toBeGreaterThan(0);
  });
});
