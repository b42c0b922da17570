import { type CodeWords, type FigureNames, partTitle, showCents, showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { StateTotal } from './state-total.ts';
import { titleOfTable } from './title-of-table.ts';
import type { NamedTotal } from './total-columns.ts';
import { totalsWords } from './totals-words.ts';

/** The words that sums are named with. */
export interface SumNames {
  readonly names: FigureNames;
  readonly codes: CodeWords;
  readonly lang: Lang;
}

/** Sums with what each is called, and how a person reads it. */
export function namedTotals(totals: readonly StateTotal[], { names, codes, lang }: SumNames): NamedTotal[] {
  return totals.map((total) => ({ total, what: whatOf(total, names, codes, lang), sum: sumOf(total, lang) }));
}

/** What a figure is, beside the name of its table. */
function whatOf({ table_id, measure, cell }: StateTotal, names: FigureNames, codes: CodeWords, lang: Lang): string {
  if (cell === 'total') return titleOfTable(table_id, names, lang, measure);
  const { item, source_year, ...rest } = Object.fromEntries(cell.split(';').map((one) => one.split('=')));
  if (table_id === 'balance') return partTitle(['balance', rest.line ?? ''], lang);
  const name = names.codes(rest);
  if (table_id !== 'context') return name;
  return [codes.title('context-item', item ?? ''), source_year, name].filter(Boolean).join(' · ');
}

function sumOf({ value, unit, is_lower_bound }: StateTotal, lang: Lang): string {
  const words = totalsWords[lang];
  if (value === null) return words.unknown;
  const sum = unit === 'cents' ? showCents(value) : showNumber(value);
  return is_lower_bound ? words.atLeast(sum) : sum;
}
