import { type Measure, measures } from '@daybook/reports';
import type { QuarterlyReport, QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import type { StateSum } from './state-sum.ts';

/** The tables of one measure in the reports of a period, added over the agencies. */
export interface AddedAcross {
  readonly measure: Measure;
  readonly sums: readonly StateSum[];
  /** The dimensions that all tables have, in their order: finer ones of some are added up. */
  readonly dimensions: readonly string[];
  /** Whether every agency that reported shows its whole table, split alike. */
  readonly is_shown_by_all: boolean;
  /** Whether every table is complete, so that a combination without a row is zero. */
  readonly is_complete: boolean;
}

type Code = keyof QuarterlyReportRow;
type Mark = 'withheld' | 'not-said';

/**
 * Adds one measure over the agencies of a state: only figures that each of them published itself, so that no sum tells
 * anything that the agencies did not. Where one withholds its figure, the sum is a lower bound.
 *
 * @param reports of one period, one an agency.
 * @returns nothing where the measure is unknown here, does not add over agencies, or nobody shows it.
 */
export function addAcross(
  table_id: string,
  period: string,
  reports: readonly QuarterlyReport[],
): AddedAcross | undefined {
  const measure = measures.find((one) => one.table_id === table_id);
  if (measure?.adds_over_agencies !== true) return undefined;
  const tables = reports.map((report) => report.tables.find((table) => table.table_id === table_id && isShown(table)));
  const [first, ...others] = tables.filter((table) => table !== undefined);
  if (first === undefined) return undefined;
  const dimensions = first.dimensions.filter((one) => others.every((table) => table.dimensions.includes(one)));
  const parts = tables.map((table) => table && { table, cells: cellsOf(table, dimensions) });
  const keys = new Set(parts.flatMap((part) => [...(part?.cells.keys() ?? [])]));
  const sums = [...keys].sort().map((key): StateSum => {
    const sum = { at_least: 0n, shown: 0, withheld: 0, not_said: 0 };
    for (const part of parts) {
      const cell = part?.cells.get(key);
      sum.at_least += cell?.shown ?? 0n;
      const mark = part === undefined ? 'not-said' : (cell?.mark ?? (part.table.complete ? undefined : 'not-said'));
      if (mark === undefined) sum.shown++;
      else if (mark === 'withheld') sum.withheld++;
      else sum.not_said++;
    }
    const codes = Object.fromEntries(key.split('\n').map((code, at) => [dimensions[at], code]));
    const { id, unit } = measure;
    const is_exact = sum.withheld + sum.not_said === 0;
    return { period, table_id, measure: id, unit, codes: dimensions.length === 0 ? {} : codes, is_exact, ...sum };
  });
  const isAlike = (table: QuarterlyReportTable | undefined) => table?.dimensions.join() === dimensions.join();
  return {
    measure,
    sums,
    dimensions,
    is_shown_by_all: tables.every((table) => isAlike(table) && table?.complete === true),
    is_complete: tables.every((table) => table?.complete === true),
  };
}

/** A table that is empty and not complete says nothing. */
const isShown = ({ complete, rows, withheld_law }: QuarterlyReportTable) =>
  withheld_law === undefined && (complete || rows.length > 0);

/** The figures of a table by the codes of some of its dimensions. Rows of totals are left: their parts are added. */
function cellsOf({ dimensions, rows }: QuarterlyReportTable, kept: readonly string[]) {
  const cells = new Map<string, { shown: bigint; mark?: Mark }>();
  for (const row of rows) {
    if (dimensions.some((one) => row[one as Code] === 'total')) continue;
    const key = kept.map((one) => row[one as Code]).join('\n');
    const cell = cells.get(key) ?? { shown: 0n };
    cells.set(key, cell);
    cell.shown += BigInt(row.value ?? 0);
    if (row.withheld !== undefined) cell.mark = 'withheld';
    else if (row.missing !== undefined) cell.mark ??= 'not-said';
  }
  return cells;
}
