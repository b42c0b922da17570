import type { QuarterlyReport, QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import type { Detail } from './detail.ts';
import { detailOf } from './detail-of.ts';
import { outcomeIn } from './outcome-in.ts';
import type { TableKind } from './table-kind.ts';
import type { ToldReport } from './told-report.ts';

/** The tables of one measure in all reports. */
interface ToldReports {
  readonly told: readonly ToldReport[];
  /** Tables of this release that cannot be shown: what they count is not all public yet, or how many people it is, is not. */
  readonly left_out: readonly QuarterlyReportTable[];
}

/**
 * Sets the tables of this release beside those that were published before: of each report the last revision that showed
 * the table counts, since what two revisions told together was tried when the later one was published.
 */
export function toldReports(
  kind: TableKind,
  reports: readonly QuarterlyReport[],
  known: readonly QuarterlyReport[],
): ToldReports {
  const told: ToldReport[] = [];
  const left_out: QuarterlyReportTable[] = [];
  const last = new Map<string, QuarterlyReport>();
  for (const report of known) {
    const isShown = publishedIn(report, kind) !== undefined;
    if (isShown && report.revision >= (last.get(report.report_id)?.revision ?? 0)) last.set(report.report_id, report);
  }
  for (const report of reports) {
    const table = tableIn(report, kind);
    const people = peopleIn(report, kind);
    const before = publishedIn(last.get(report.report_id), kind);
    last.delete(report.report_id);
    if (table === undefined) continue;
    // What is added to an open table later would tell of those who were added.
    if (people === undefined || !table.complete) left_out.push(table);
    else if (before === undefined) told.push({ report, table, people, state: 'new' });
    else told.push({ report, table, people, before, state: isSettled(kind, table, before) ? 'settled' : 'changed' });
  }
  for (const report of last.values()) {
    const before = publishedIn(report, kind);
    const people = peopleIn(report, kind);
    if (before !== undefined && people !== undefined)
      told.push({ report, table: before.table, people, before, state: 'earlier' });
  }
  return { told, left_out };
}

function tableIn({ tables }: QuarterlyReport, { measure }: TableKind): QuarterlyReportTable | undefined {
  return tables.find((table) => table.measure === measure.id);
}

/** A table that was published with figures. */
function publishedIn(report: QuarterlyReport | undefined, kind: TableKind): ToldReport['before'] {
  const table = report === undefined ? undefined : tableIn(report, kind);
  const detail = table === undefined ? undefined : detailOf(table);
  return table === undefined || detail === undefined || table.rows.length === 0 ? undefined : { table, detail };
}

function peopleIn({ tables }: QuarterlyReport, { people }: TableKind): Map<string, number> | undefined {
  const table = tables.find(({ measure, dimensions }) => measure === people && dimensions.join() === 'outcome');
  if (table === undefined || !table.complete) return undefined;
  const rows = table.rows.filter(({ outcome }) => outcome !== 'total');
  const counted = rows.flatMap(({ outcome = '', value }): [string, number][] =>
    value === undefined ? [] : [[outcome, value]],
  );
  return counted.length === rows.length ? new Map(counted) : undefined;
}

/** Whether every figure that was shown is still what it was, and no other has come. */
function isSettled(kind: TableKind, table: QuarterlyReportTable, before: NonNullable<ToldReport['before']>): boolean {
  const now = new Map<string, number>();
  for (const row of table.rows) {
    const key = keyOf(kind, row, before.detail);
    now.set(key, (now.get(key) ?? 0) + (row.value ?? 0));
  }
  const then = new Map(before.table.rows.map((row) => [keyOf(kind, row, before.detail), row]));
  const isSame = [...then].every(([key, { value }]) => value === undefined || value === (now.get(key) ?? 0));
  return isSame && [...now].every(([key, value]) => value === 0 || then.has(key));
}

function keyOf({ attribute }: TableKind, row: QuarterlyReportRow, detail: Detail): string {
  const outcome = outcomeIn(row);
  return `${attribute === undefined ? '' : row[attribute]}\n${outcome === 'total' ? outcome : detail.outcomeOf(outcome)}`;
}
