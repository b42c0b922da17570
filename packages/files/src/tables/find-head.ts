import type { SheetRow } from '../cells/sheet-row.ts';
import type { TablePlan } from './table-plan.ts';

/** The row of headings: which of the first rows it is, and its texts. */
export interface Head {
  readonly at: number;
  readonly headings: readonly string[];
}

// Titles and explanations may stand above the headings.
const LOOKED = 20;

export const headingsOf = ({ cells }: SheetRow): string[] => {
  const texts = cells.map((cell) =>
    typeof cell === 'string'
      ? cell.replace(/\s+/g, ' ').trim()
      : cell === null || typeof cell === 'object'
        ? ''
        : String(cell),
  );
  while (texts.at(-1) === '') texts.pop();
  return texts;
};

/** Finds the row that names the most columns of a table; nothing where no row names two, or the only one that it has. */
export function findHead(plan: TablePlan, rows: readonly SheetRow[]): Head | undefined {
  let best: Head | undefined;
  let most = 0;
  for (const [at, row] of rows.slice(0, LOOKED).entries()) {
    const headings = headingsOf(row);
    const hits = headings.filter((heading) => heading !== '' && plan.column(heading) !== undefined).length;
    if (hits > most && hits >= Math.min(2, headings.length)) [best, most] = [{ at, headings }, hits];
  }
  return best;
}
