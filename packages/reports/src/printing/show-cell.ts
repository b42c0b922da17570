import type { Lang } from '@daybook/types';
import type { Cell } from './printout.ts';
import { showCents } from './show-cents.ts';
import { showDate } from './show-date.ts';
import { showNumber } from './show-number.ts';
import { showRate } from './show-rate.ts';

/** A cell as a person reads it. */
export function showCell(cell: Cell, lang: Lang): string {
  switch (cell.kind) {
    case 'number':
      return showNumber(cell.value);
    case 'cents':
      return showCents(cell.value);
    case 'date':
      return showDate(cell.date, lang);
    case 'rate':
      return showRate(cell.numerator, cell.denominator, cell.per);
    default:
      return cell.text;
  }
}
