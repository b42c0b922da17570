import type { Place } from '@daybook/types';
import { isEmptyCell } from '../cells/is-empty-cell.ts';
import { raise } from '../raise.ts';
import type { Reading } from '../reading.ts';
import type { Head } from '../tables/find-head.ts';
import { columnLetter } from '../words/column-letter.ts';
import { showName } from '../words/show-name.ts';
import type { Sheet } from './sheet.ts';

/** So many merges are said one by one. */
const MOST = 1000;

/** Says what the look of a table hides: merged cells, of which all but one are empty, and columns that hold something. */
export function sayOfLayout(
  place: Place,
  { rows, merges = [], hiddenColumns = [] }: Sheet,
  head: Head,
  out: Reading[],
): void {
  const headRow = rows[head.at]?.row ?? 1;
  // What is merged above the headings is a title.
  for (const {
    rows: [first, last],
    columns,
  } of merges.filter((one) => one.rows[1] >= headRow).slice(0, MOST)) {
    const [from, to] = [`${columnLetter(columns[0])}${first}`, `${columnLetter(columns[1])}${last}`];
    out.push(raise('merged-cells', { ...place, row: first, cell: from }, { values: { cells: `${from}:${to}` } }));
  }
  for (const column of hiddenColumns) {
    const heading = head.headings[column] ?? '';
    const count = rows.slice(head.at + 1).filter(({ cells }) => !isEmptyCell(cells[column])).length;
    if (count === 0) continue;
    const letter = columnLetter(column);
    const named = showName(heading) ?? letter;
    out.push(
      raise(
        'hidden-columns',
        { ...place, column: named, cell: `${letter}${headRow}` },
        { values: { heading: named, count } },
      ),
    );
  }
}
