import { coarseCodeOf, listOfDimension, personDimensions } from '@daybook/reports';
import type { RegimeReport } from '@daybook/types';

type Table = RegimeReport['tables'][number];
type Row = Table['rows'][number];

/**
 * A statutory report as the agency itself publishes it: lists of entries and tables that tell of persons are left out whole
 * and named, telling codes are counted under their coarse code. What the agency did is all there.
 */
export function publicRegimeReport(report: RegimeReport): RegimeReport {
  const isPublic = ({ form, columns = [] }: Table) => form === 'counts' && !columns.some((one) => isPersonal(one));
  return {
    ...report,
    tables: report.tables.filter(isPublic).map((table) => ({ ...table, rows: coarseRows(table) })),
    small_cells: 'tables-left-out',
    tables_left_out: report.tables.filter((table) => !isPublic(table)).map(({ table_id }) => table_id),
  };
}

/** A column may be one that no quarterly report has, such as a date. */
const isPersonal = (column: string) => (personDimensions as ReadonlySet<string>).has(column);

/** The rows by coarse codes, added up where they have become the same. */
function coarseRows({ columns = [], rows }: Table): Row[] {
  const joined = new Map<string, Row>();
  for (const { cells, value, ...row } of rows) {
    const coarse = cells.map((cell, at) => coarsened(columns[at], cell));
    const key = JSON.stringify(coarse);
    const before = joined.get(key);
    const sum = before?.value === undefined || value === undefined ? value : before.value + value;
    joined.set(key, { ...row, cells: coarse, ...(sum === undefined ? {} : { value: sum }) });
  }
  return [...joined.values()];
}

function coarsened(column: string | undefined, cell: Row['cells'][number]): Row['cells'][number] {
  if (column === undefined || typeof cell !== 'string') return cell;
  return coarseCodeOf(listOfDimension(column as Parameters<typeof listOfDimension>[0]), cell) ?? cell;
}
