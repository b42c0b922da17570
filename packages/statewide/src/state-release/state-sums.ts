import { measures } from '@daybook/reports';
import type { Jurisdiction, QuarterlyReport } from '@daybook/types';
import { addAcross } from './add-across.ts';
import { stateReport } from './state-report.ts';
import type { StateSum } from './state-sum.ts';
import { stateTable } from './state-table.ts';

/** What is added up, and for when. */
export interface StateSumsAt {
  /** The public reports of the agencies, one of each id. */
  readonly reports: readonly QuarterlyReport[];
  readonly periods: readonly string[];
  readonly jurisdiction_id: Jurisdiction['jurisdiction_id'];
  /** The day of publication. */
  readonly on: string;
  readonly office: string;
  readonly small_cell: number;
  /** Tables that are left out though they could be shown, each with its period: `people-by-age 2026-Q1`. */
  readonly dropped: ReadonlySet<string>;
}

/** The reports of a state, and every sum behind them. */
export interface StateSums {
  readonly reports: readonly QuarterlyReport[];
  readonly sums: readonly StateSum[];
  /** The agencies that reported in one of the periods, sorted. */
  readonly agencies: readonly string[];
  /** Tables about persons that no report shows, each with its period. */
  readonly left_out: readonly string[];
}

/** Adds the reports of agencies up to one report of the state for each period. */
export function stateSums({
  reports,
  periods,
  jurisdiction_id,
  on,
  office,
  small_cell,
  dropped,
}: StateSumsAt): StateSums {
  const inPeriods = reports.filter(({ period }) => periods.includes(period.name));
  const agencies = [...new Set(inPeriods.flatMap(({ agency_id }) => agency_id ?? []))].sort();
  const sums: StateSum[] = [];
  const left_out: string[] = [];
  const made = periods.map((period) => {
    const own = inPeriods.filter((report) => report.period.name === period);
    const tables = measures.flatMap(({ table_id }) => {
      const added = addAcross(table_id, period, own);
      if (added === undefined) return [];
      sums.push(...added.sums);
      const name = `${table_id} ${period}`;
      const table = stateTable(added, own.length === agencies.length && !dropped.has(name));
      if (!table.complete && table.rows.length === 0) left_out.push(name);
      return [table];
    });
    return stateReport({ jurisdiction_id, period, tables, on, office, small_cell });
  });
  return { reports: made, sums, agencies, left_out };
}
