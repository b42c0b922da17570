import type { Place } from '@daybook/types';
import { maskPersonalData } from '../personal-data/mask-personal-data.ts';
import { raise } from '../raise.ts';
import type { Reading } from '../reading.ts';
import { columnLetter } from '../words/column-letter.ts';
import { showName } from '../words/show-name.ts';
import type { PlannedColumn, TablePlan } from './table-plan.ts';

/** One column of a file that is read: its place in the row, its heading as printed, and what it means. */
export interface MatchedColumn {
  readonly index: number;
  readonly heading: string;
  readonly column: PlannedColumn;
}

/** The columns of a file, and those that it should have but does not. */
export interface Matched {
  readonly columns: readonly MatchedColumn[];
  readonly missing: readonly PlannedColumn[];
}

/** Finds what each heading means, and says what is not known, written twice, or missing and said nowhere else. */
export function matchHeadings(
  plan: TablePlan,
  headings: readonly string[],
  place: Place,
  most: number,
  out: Reading[],
  isSaidElsewhere: (column: PlannedColumn) => boolean = () => false,
): Matched {
  const columns = new Map<PlannedColumn, MatchedColumn>();
  if (headings.length > most)
    out.push(raise('too-many-columns', place, { values: { columns: headings.length, most } }));
  for (const [index, heading] of headings.slice(0, most).entries()) {
    if (heading === '') continue;
    const column = plan.column(heading);
    if (column === undefined) out.push(unknown(plan, heading, index, place));
    else if (columns.has(column))
      out.push(
        raise('column-twice', { ...place, column: heading }, { values: { first: columns.get(column)?.heading ?? '' } }),
      );
    else columns.set(column, { index, heading, column });
  }
  const missing = plan.columns.filter(
    (column) => column.required && !columns.has(column) && !isSaidElsewhere(column) && isNeeded(plan, column, columns),
  );
  for (const { column, title, title_es } of missing)
    out.push(raise('missing-heading', place, { values: { column, title, title_es } }));
  return { columns: [...columns.values()], missing };
}

/** The columns of a row's own element are needed only where the file has any of them. */
function isNeeded(
  plan: TablePlan,
  { depth }: PlannedColumn,
  columns: ReadonlyMap<PlannedColumn, MatchedColumn>,
): boolean {
  return plan.table.parent !== undefined || depth === 0 || [...columns.keys()].some((other) => other.depth > 0);
}

function unknown(plan: TablePlan, heading: string, index: number, place: Place) {
  if (maskPersonalData(heading) !== heading)
    return raise('personal-data-in-name', place, { variant: 'heading', values: { letter: columnLetter(index) } });
  const name = showName(heading);
  if (name === undefined)
    return raise('unknown-heading', place, { variant: 'hidden', values: { letters: heading.length } });
  const meant = plan.nearest(name);
  return raise(
    'unknown-heading',
    { ...place, column: name },
    meant === undefined ? { values: { heading: name } } : { variant: 'near', values: { heading: name, meant } },
  );
}
