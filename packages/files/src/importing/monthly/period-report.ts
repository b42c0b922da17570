import type { CalendarDate, QuarterlyReport } from '@daybook/types';
import type { Period } from '../../calendar/parse-period.ts';
import { recordHead } from '../record-head.ts';
import type { MonthlySource } from './monthly-source.ts';
import type { MonthRow } from './place-months.ts';
import type { ReportedPlace } from './reported-place.ts';

const parts = ['tables', 'rates', 'context', 'expenditures', 'agreements_in_force', 'policy_changes'] as const;

/**
 * The report of one place for a month or quarter. A month without a row, or with no figure in its row, is not covered; what
 * the file does not tell at all is named as not reported.
 */
export function periodReport(
  place: ReportedPlace,
  period: Period,
  rows: readonly MonthRow[],
  source: MonthlySource<string>,
  asOf: CalendarDate,
): QuarterlyReport {
  const { zone } = place.state;
  const report = {
    tables: [],
    rates: [],
    context: [],
    expenditures: [],
    agreements_in_force: [],
    policy_changes: [],
    ...source.contents(period, rows),
  };
  return {
    record: 'quarterly-report',
    ...recordHead,
    report_id: `${place.id}-${period.name.toLowerCase()}-state-release`,
    source_kind: 'state-release',
    ...(place.agency === undefined
      ? { jurisdiction_id: place.id }
      : { agency_id: place.id as `us-${string}-${string}` }),
    period: {
      name: period.name,
      start_on: period.start_on as CalendarDate,
      end_on: period.end_on as CalendarDate,
    },
    ...(zone === undefined ? { time_zone_missing: 'unknown' } : { time_zone: zone }),
    months_covered: rows.filter(isCovered).map(({ month }) => month),
    as_of: asOf,
    basis: { kind: source.basis, releases: releasesOf(rows), law: [] },
    nil: [],
    ...report,
    corrections: [],
    outside_counts: [],
    not_reported: parts
      .filter((part) => report[part].length === 0)
      .map((part) => ({ part, reason: 'not-collected' as const })),
  };
}

function isCovered({ figures }: MonthRow): boolean {
  return Object.values(figures).some((value) => value !== null);
}

function releasesOf(rows: readonly MonthRow[]): QuarterlyReport['basis']['releases'] {
  return [...new Set(rows.map(({ release }) => release))].map((release) => ({
    release_id: release.releaseId,
    file_sha256: release.sha256,
    rows: rows.filter((row) => row.release === release).length,
  }));
}
