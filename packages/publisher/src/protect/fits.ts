import { sumOf } from './sum-of.ts';
import type { TableModel } from './table-model.ts';

/**
 * Whether a table of whole numbers agrees with every figure that is shown and every fact: reckoned in whole numbers, so
 * that nothing rests on the solver's fractions.
 */
export function fits(
  { unknowns, figures, facts }: TableModel,
  isShown: readonly boolean[],
  table: readonly number[],
): boolean {
  return (
    table.length === unknowns &&
    table.every((value) => Number.isSafeInteger(value) && value >= 0) &&
    figures.every(({ sum, value }, at) => isShown[at] !== true || sumOf(table, sum) === value) &&
    facts.every(({ sum, lower, upper }) => {
      const total = sum.reduce((all, [unknown, weight]) => all + weight * (table[unknown] as number), 0);
      return total >= lower && total <= upper;
    })
  );
}
