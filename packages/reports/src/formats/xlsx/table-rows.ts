import type { PrintedCell, PrintedRow } from '@daybook/files';
import type { Lang } from '@daybook/types';
import type { PrintoutTable } from '../../printing/printout.ts';
import { sideBySide } from '../../printing/side-by-side.ts';
import { printedCell } from './printed-cell.ts';

/** A table: its title and unit, headings, a row for each of its rows, and what is said of it. */
export function tableRows(table: PrintoutTable, lang: Lang): PrintedRow[] {
  const { title, unit, columns, rows, notes } = sideBySide(table);
  // Words right of a figure would touch it.
  const isApart = (at: number) => columns[at - 1]?.kind === 'number';
  return [
    { cells: [{ value: title, look: 'caption' }], isWide: true },
    ...(unit === undefined ? [] : [{ cells: [{ value: unit, look: 'faint' as const }], isWide: true }]),
    ...(rows.length === 0
      ? []
      : [
          {
            cells: columns.map(({ title: value, kind }, at) => ({
              value,
              look:
                kind === 'number'
                  ? ('head-number' as const)
                  : isApart(at)
                    ? ('head-apart' as const)
                    : ('head' as const),
            })),
          },
        ]),
    ...rows.map(({ cells, isTotal }) => ({
      cells: cells.map((cell, at) => apart(printedCell(cell, isTotal === true, lang), isApart(at))),
    })),
    ...notes.map((value) => ({ cells: [{ value, look: 'faint' as const }], isWide: true })),
  ];
}

function apart(cell: PrintedCell, isApart: boolean): PrintedCell {
  return isApart && cell.look === 'text' ? { ...cell, look: 'text-apart' } : cell;
}
