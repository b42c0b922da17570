import { type Period, parsePeriod } from '@daybook/files';
import type { CalendarDate, Month, QuarterlyReport } from '@daybook/types';
import type { ReportOptions } from './report-options.ts';

/** What a report says of itself before its figures. */
export type ReportHead = Pick<
  QuarterlyReport,
  | 'record'
  | 'standard_version'
  | 'view'
  | 'revision'
  | 'revision_reason'
  | 'report_id'
  | 'source_kind'
  | 'agency_id'
  | 'period'
  | 'time_zone'
  | 'time_zone_missing'
  | 'months_covered'
  | 'as_of'
  | 'previous_sha256'
  | 'prepared_by_office'
  | 'published_on'
>;

/** The head of a report: who, which period, whose records, as of when. */
export function reportHead(options: ReportOptions, period: Period): ReportHead {
  const { agency, as_of, source_kind = 'own-log', revision = 1, revision_reason } = options;
  const { previous_sha256, prepared_by_office, published_on } = options;
  const { agency_id, time_zone, time_zone_missing = 'unknown' } = agency;
  return {
    record: 'quarterly-report',
    standard_version: '1.0',
    view: 'agency',
    revision,
    ...(revision_reason === undefined ? {} : { revision_reason }),
    report_id: `${agency_id}-${period.name.toLowerCase()}-${source_kind}`,
    source_kind,
    agency_id,
    period: {
      name: period.name,
      start_on: period.start_on as CalendarDate,
      end_on: period.end_on as CalendarDate,
    },
    ...(time_zone === undefined ? { time_zone_missing } : { time_zone }),
    months_covered: options.months_covered ?? monthsOver(period, as_of),
    as_of,
    ...(previous_sha256 === undefined ? {} : { previous_sha256 }),
    ...(prepared_by_office === undefined ? {} : { prepared_by_office }),
    ...(published_on === undefined ? {} : { published_on }),
  };
}

/** The months of a period that were over: of a month that is still running nobody knows the figures. */
function monthsOver(period: Period, as_of: string): Month[] {
  return period.months.filter((month) => {
    const end_on = parsePeriod(month)?.end_on;
    return end_on !== undefined && end_on <= as_of;
  }) as Month[];
}
