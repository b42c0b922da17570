import { isEmptyCell } from '../cells/is-empty-cell.ts';
import { maskPersonalData } from '../personal-data/mask-personal-data.ts';
import { raise } from '../raise.ts';
import type { Reading } from '../reading.ts';
import { Tally } from '../tally.ts';
import { columnLetter } from '../words/column-letter.ts';
import type { Sheet } from './sheet.ts';

/** Says what whoever looks at a sheet does not see: that it is hidden, that rows are, that cells are formulas. */
export function sayOfSheet(file: string, { name: typed, hidden, rows }: Sheet, out: Reading[]): void {
  const name = maskPersonalData(typed);
  const holding = rows.filter(({ cells }) => cells.some((cell) => !isEmptyCell(cell)));
  if (holding.length === 0) return;
  const place = { file, sheet: name };
  if (hidden) out.push(raise('hidden-sheet', place, { variant: 'read', values: { sheet: name } }));
  const tally = new Tally();
  for (const { row, hidden: isHidden, formulas = [] } of holding) {
    if (isHidden === true) tally.add('hidden-rows', '', { ...place, row });
    for (const column of formulas) {
      const letter = columnLetter(column);
      tally.add('formula-cells', letter, { ...place, row, cell: `${letter}${row}` }, { values: { heading: letter } });
    }
  }
  tally.flush(out);
}
