import { parsePeriod } from '@daybook/reports';
import type { QuarterlyReport, QuarterlyReportContext, QuarterlyReportExpenditure } from '@daybook/types';
import { countyJail } from './a-request.ts';

/** A report of context numbers of the county's jail. */
export function aContextReport(
  name: string,
  context: readonly QuarterlyReportContext[],
  expenditures: readonly QuarterlyReportExpenditure[] = [],
): QuarterlyReport {
  const period = parsePeriod(name);
  if (period === undefined) throw new Error(`${name} is no period`);
  return {
    record: 'quarterly-report',
    standard_version: '1.0',
    view: 'agency',
    revision: 1,
    report_id: `${countyJail}-${name.toLowerCase()}-other`,
    source_kind: 'other',
    agency_id: countyJail,
    period: { name, start_on: period.start_on, end_on: period.end_on },
    time_zone_missing: 'not-applicable',
    months_covered: [...period.months],
    as_of: period.end_on,
    basis: { kind: 'context-only', releases: [], law: [] },
    ...{ nil: [], tables: [], rates: [], agreements_in_force: [], policy_changes: [], corrections: [] },
    ...{ outside_counts: [], not_reported: [] },
    context: [...context],
    expenditures: [...expenditures],
  } as unknown as QuarterlyReport;
}
