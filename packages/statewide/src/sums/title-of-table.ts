import { type FigureNames, partTitle } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { totalsWords } from './totals-words.ts';

/** The title of a table of sums: of the balance, the context, the money, or of what its measure counts. */
export function titleOfTable(tableId: string, names: FigureNames, lang: Lang, measure?: string): string {
  if (tableId === 'balance' || tableId === 'context') return totalsWords[lang][tableId];
  return tableId === 'expenditures' ? partTitle(['expenditures'], lang) : names.table(tableId, measure);
}
