import type { QuarterlyReport } from '@daybook/types';
import { stateOf } from '../ingest/state-of.ts';
import type { PublishedReport } from './published-report.ts';
import { reportAmount } from './report-amount.ts';

/** What a report by itself says about its agency and period. @param sha256 the fingerprint by which it is named. */
export function publishedReportOf(report: QuarterlyReport, sha256: string): PublishedReport {
  const { period, months_covered, source_kind, basis, published_on, as_of, time_zone } = report;
  const agency_id = report.agency_id ?? report.jurisdiction_id ?? '';
  return {
    state: stateOf(agency_id),
    agency_id,
    source_kind,
    basis: basis.kind,
    period: period.name,
    period_start_on: period.start_on,
    period_end_on: period.end_on,
    months_covered,
    amount: reportAmount(report),
    // Where it does not say when it was made known, the day on which its log was read.
    published_at: published_on ?? as_of,
    ...(time_zone === undefined ? {} : { time_zone }),
    publication_sha256: sha256,
    use: 'used',
  };
}
