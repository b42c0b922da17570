import type { PrintedCell } from '@daybook/files';
import type { Lang } from '@daybook/types';
import type { Cell } from '../../printing/printout.ts';
import { showCell } from '../../printing/show-cell.ts';

/** A cell of a workbook: figures as numbers that can be calculated with, everything else as text. */
export function printedCell(cell: Cell, isTotal: boolean, lang: Lang): PrintedCell {
  switch (cell.kind) {
    case 'number':
      return { value: cell.value, look: isTotal ? 'total-number' : 'number' };
    case 'cents':
      return { value: cell.value, look: isTotal ? 'total-cents' : 'cents' };
    case 'rate':
      return { value: Number(showCell(cell, lang).replaceAll(',', '')), look: 'rate' };
    case 'mark':
      return { value: cell.text, look: 'mark' };
    default:
      return { value: showCell(cell, lang), look: isTotal ? 'total' : 'text' };
  }
}
