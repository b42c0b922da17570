import { measures } from '@daybook/reports';
import type { PrintoutTable } from '@daybook/reports/printing';
import { grouped } from '../build/grouped.ts';
import type { ListColumn } from '../printing/list-column.ts';
import { printedList } from '../printing/printed-list.ts';
import type { SumNames } from './named-totals.ts';
import { titleOfTable } from './title-of-table.ts';
import type { NamedTotal } from './total-columns.ts';

/** Sums as tables, one for each table of the reports, in the order of a report. @param at keeps the ids of several apart. */
export function sumsTables(
  named: readonly NamedTotal[],
  columns: readonly ListColumn<NamedTotal>[],
  { at, names, codes, lang }: SumNames & { readonly at: number | string },
): PrintoutTable[] {
  const tables = [...grouped(named, (one) => one.total.table_id)].sort(([a], [b]) => placeOf(a) - placeOf(b));
  return tables.flatMap(([id, rows]) => {
    const title = titleOfTable(id, names, lang, rows[0]?.total.measure);
    return printedList({ id: `${id}-${at}`, title, isMain: FIRST.has(id) }, told(rows), columns, { lang, codes });
  });
}

/** A complete table without a case says so in one row, a total of zero: beside the rows of other agencies it says nothing. */
function told(rows: readonly NamedTotal[]): readonly NamedTotal[] {
  const saysNothing = ({ cell, value, withheld, missing }: NamedTotal['total']) =>
    cell === 'total' && value === 0 && withheld + missing === 0;
  const rest = rows.filter(({ total }) => !saysNothing(total));
  return rest.length === 0 ? rows : rest;
}

/** What a short print shows. */
const FIRST: ReadonlySet<string> = new Set(['asks-received', 'ask-results', 'decisions-made', 'balance']);

/** Tables stand in the order of a report: the balance, the measures, then the context. */
function placeOf(tableId: string): number {
  if (tableId === 'balance') return -1;
  const at = measures.findIndex(({ table_id }) => table_id === tableId);
  return at === -1 ? measures.length : at;
}
