import { measures } from '@daybook/reports';
import type { QuarterlyReport, QuarterlyReportTable, Words } from '@daybook/types';
import { loadSolver } from '../linear/load-solver.ts';
import { protectMeasure } from './protect-measure.ts';
import { protectionWords } from './protection-words.ts';
import { tableKind } from './table-kind.ts';
import type { ToldReport } from './told-report.ts';
import { toldReports } from './told-reports.ts';

/** How small figures are protected. */
export interface ProtectOptions {
  /** Figures about persons under this number are withheld: 5 to 25. */
  readonly small_cell: number;
  /** Every report that was published before, in each of its revisions: what is shown now is read beside them. */
  readonly known?: readonly QuarterlyReport[];
  /** The agencies of a jurisdiction, for reports about a whole jurisdiction. Without it, all whose reports are given. */
  readonly agenciesOf?: (jurisdiction_id: string) => readonly string[];
}

/** Reports in which nothing tells of few persons. */
export interface ProtectedReports {
  /** In the order in which they were given. */
  readonly reports: readonly QuarterlyReport[];
  /** What was withheld, how much, and why, for people to read: a sentence each. */
  readonly explanation: readonly Words[];
}

/**
 * Withholds what public reports would tell of few persons, see `protectCells` for what is demanded. Counts of what
 * governments did stay as they are. All reports of a release are protected together, since whoever reads one reads all.
 * The same reports give the same result.
 *
 * @param reports of one release, in full: several agencies, quarters and years.
 * @throws RangeError for a threshold out of bounds.
 */
export async function protectReports(
  reports: readonly QuarterlyReport[],
  { small_cell, known = [], agenciesOf }: ProtectOptions,
): Promise<ProtectedReports> {
  if (!Number.isInteger(small_cell) || small_cell < 5 || small_cell > 25)
    throw new RangeError(`A threshold is a whole number from 5 to 25, not ${small_cell}.`);
  const solver = await loadSolver();
  const all = [...new Set([...reports, ...known].flatMap(({ agency_id }) => agency_id ?? []))].sort();
  const scopesOf = ({ report: { agency_id, jurisdiction_id } }: ToldReport) => {
    if (agency_id !== undefined) return [agency_id];
    return [...(agenciesOf?.(jurisdiction_id ?? '') ?? all), `the rest of ${jurisdiction_id}`];
  };
  const done = new Map<QuarterlyReportTable, QuarterlyReportTable>();
  const explanation: Words[] = [protectionWords.rule(small_cell)];
  for (const measure of measures.filter(({ about }) => about === 'persons')) {
    const kind = tableKind(measure, small_cell);
    const { told, left_out } = toldReports(kind, reports, known);
    for (const table of left_out) done.set(table, { ...table, complete: false, rows: [] });
    const { detail, tables } = protectMeasure(kind, told, scopesOf, solver);
    for (const [{ table }, shown] of tables) done.set(table, shown);
    const rows = [...tables.values()].flatMap((table) => table.rows);
    const facts = {
      detail: detail?.id,
      tried: tables.size,
      withheld: rows.filter(({ withheld }) => withheld !== undefined).length,
      shown: rows.filter(({ value }) => value !== undefined).length,
      changed: told.filter(({ state }) => state === 'changed').map(({ report }) => nameOfPeriod(report)),
      open: [
        ...new Set(reports.filter(({ tables }) => tables.some((table) => left_out.includes(table))).map(nameOfPeriod)),
      ],
    };
    if (tables.size > 0 || left_out.length > 0) explanation.push(...protectionWords.measure(measure, facts));
  }
  return {
    reports: reports.map((report) => {
      const tables = report.tables.map((table) => done.get(table) ?? table);
      const withheld_cells = tables.flatMap(({ rows }) => rows).filter((row) => row.withheld !== undefined).length;
      return { ...report, tables, protection: { small_cell, withheld_cells } };
    }),
    explanation,
  };
}

const nameOfPeriod = ({ period }: QuarterlyReport) => period.name;
