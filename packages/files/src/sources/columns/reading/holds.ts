import type { SheetRow } from '../../../cells/sheet-row.ts';
import { cellWords } from './cell-words.ts';
import type { PlannedCondition } from './planned-map.ts';

/** True where a row meets every condition. */
export function holds(
  conditions: readonly PlannedCondition[],
  { cells }: SheetRow,
  blanks: ReadonlySet<string>,
): boolean {
  return conditions.every(({ at, is, isNot, begins, blank }) => {
    const words = cellWords(cells[at]);
    if (is !== undefined && !is.has(words)) return false;
    if (isNot?.has(words)) return false;
    if (begins.length > 0 && !begins.some((start) => words.startsWith(start))) return false;
    return blank === undefined || blanks.has(words) === blank;
  });
}
