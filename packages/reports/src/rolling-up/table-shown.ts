import type { QuarterlyReport, QuarterlyReportTable } from '@daybook/types';

/**
 * A table of a report by its id. One that a public copy leaves out, because it would tell of persons, stands there without
 * a row and says nothing: it is none.
 */
export function tableShown({ view, tables }: ShownReport, id: string): QuarterlyReportTable | undefined {
  const table = tables.find(({ table_id }) => table_id === id);
  return view === 'public' && table?.complete === false && table.rows.length === 0 ? undefined : table;
}

type ShownReport = Pick<QuarterlyReport, 'tables'> & { readonly view: string };
