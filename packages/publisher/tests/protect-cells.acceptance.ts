import { expect, test } from 'vitest';
import { loadSolver } from '../src/linear/load-solver.ts';
import { protectCells } from '../src/protect/protect-cells.ts';
import { attackTable } from './support/attack-table.ts';
import { randomTable, THRESHOLD } from './support/random-table.ts';

/** How many tables are tried; DAYBOOK_TABLES sets another number. */
const TABLES = Number(process.env.DAYBOOK_TABLES ?? 10_000);

test(`in ${TABLES} made-up tables no small figure can be worked out, nor that it is under the threshold`, async () => {
  const solver = await loadSolver();
  const leaks: number[] = [];
  let withheld = 0;
  for (let seed = 1001; seed <= 1000 + TABLES; seed++) {
    const table = randomTable(seed);
    const { isShown, unsafe } = protectCells(table.model, solver);
    withheld += isShown.filter((shown) => !shown).length;
    if (unsafe.length + attackTable(table, isShown, THRESHOLD, solver).length > 0) leaks.push(seed);
  }
  expect(leaks).toEqual([]);
  expect(withheld).toBeGreaterThan(TABLES);
}, 1_800_000);
