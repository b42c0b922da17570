import { parsePeriod } from '@daybook/files';
import type { CalendarDate, Jurisdiction, QuarterlyReport, QuarterlyReportTable } from '@daybook/types';

/** What the report of a state is made of. */
export interface StateReportAt {
  readonly jurisdiction_id: Jurisdiction['jurisdiction_id'];
  readonly period: string;
  readonly tables: readonly QuarterlyReportTable[];
  /** The day of publication. */
  readonly on: string;
  /** The office that adds up. */
  readonly office: string;
  /** Figures about persons under this number are withheld. */
  readonly small_cell: number;
}

const NOT_ADDED = ['balance', 'rates', 'context', 'expenditures', 'agreements_in_force', 'policy_changes', 'corrections', 'outside_counts'] as const; // biome-ignore format: one list

/** The report of a whole state for one period, made of the public reports of its agencies. */
export function stateReport({
  jurisdiction_id,
  period,
  tables,
  on,
  office,
  small_cell,
}: StateReportAt): QuarterlyReport {
  const { name, start_on, end_on, months } = parsePeriod(period) ?? {};
  if (name === undefined) throw new RangeError(`No period is named ${period}.`);
  const withheld_cells = tables.flatMap(({ rows }) => rows).filter((row) => row.withheld !== undefined).length;
  return {
    $schema: 'https://w3id.org/daybook/v1/quarterly-report.schema.json',
    record: 'quarterly-report',
    standard_version: '1.0',
    view: 'public',
    revision: 1,
    report_id: `${jurisdiction_id}-${name.toLowerCase()}-other`,
    // Sums of others' reports are no log of the state's own, and are never added to one.
    source_kind: 'other',
    jurisdiction_id,
    period: { name, start_on, end_on },
    time_zone_missing: 'not-applicable',
    months_covered: months,
    as_of: on as CalendarDate,
    prepared_by_office: office,
    published_on: on as CalendarDate,
    basis: { kind: 'third-party', releases: [], law: [] },
    nil: [],
    tables,
    rates: [],
    context: [],
    expenditures: [],
    agreements_in_force: [],
    policy_changes: [],
    corrections: [],
    outside_counts: [],
    not_reported: NOT_ADDED.map((part) => ({ part, reason: 'not-collected' })),
    protection: { small_cell, withheld_cells },
  } as unknown as QuarterlyReport;
}
