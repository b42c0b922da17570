import type { Cell } from '../../../cells/cell.ts';
import { cellText } from '../../../cells/cell-text.ts';
import { cleanText } from '../../../importing/clean-text.ts';
import { fold } from '../../../words/fold.ts';

/** A cell's text as it is compared with the texts of a map. */
export function cellWords(cell: Cell | undefined): string {
  return fold(cleanText(cellText(cell)));
}
