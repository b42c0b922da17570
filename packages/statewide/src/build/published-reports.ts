import { parsePeriod } from '@daybook/reports';
import type { PublishedReport } from '../coverage/published-report.ts';
import type { PublicationRead, ReportRead } from '../ingest/publication-read.ts';
import { stateOf } from '../ingest/state-of.ts';
import type { Selection } from './selection.ts';

/** What every publication says of agencies and periods, as coverage is told from it: those that are not used any more too. */
export function publishedReports(reads: readonly PublicationRead[], { uses }: Selection): PublishedReport[] {
  return reads.flatMap((read) => {
    if (uses.get(read) === 'set-aside') return setAside(read);
    return [
      ...read.reports.map((report): PublishedReport => ({ ...reportIn(read, report), use: 'used' })),
      ...withdrawn(read, reads),
      ...logsAlone(read),
    ];
  });
}

function reportIn(read: PublicationRead, report: ReportRead): Omit<PublishedReport, 'use'> {
  return {
    state: stateOf(report.agency_id),
    agency_id: report.agency_id,
    source_kind: report.source_kind,
    basis: report.basis,
    period: report.period,
    period_start_on: report.start_on,
    period_end_on: report.end_on,
    months_covered: report.months_covered,
    amount: report.amount,
    published_at: read.stated?.published_at ?? report.published_at,
    ...(report.time_zone === undefined ? {} : { time_zone: report.time_zone }),
    publication_sha256: read.sha256,
  };
}

/** Reports that this publication takes back: it names them and does not hold them, and an earlier one did. */
function withdrawn(read: PublicationRead, reads: readonly PublicationRead[]): PublishedReport[] {
  const { stated } = read;
  const gone = (stated?.changed_reports ?? []).filter((id) => read.reports.every((one) => one.report_id !== id));
  return gone.flatMap((id) => {
    const was = reads
      .filter((one) => one.stated?.agency_id === stated?.agency_id && one.stated !== undefined)
      .filter((one) => (one.stated?.sequence ?? 0) < (stated?.sequence ?? 0))
      .flatMap((one) => one.reports)
      .findLast((one) => one.report_id === id);
    return was === undefined ? [] : [{ ...reportIn(read, was), use: 'withdrawn' as const }];
  });
}

/** Quarters of which a log was published, and no report. */
function logsAlone(read: PublicationRead): PublishedReport[] {
  const isReported = (agency_id: string, quarter: string) =>
    read.reports.some((report) => report.agency_id === agency_id && report.quarter === quarter);
  return read.claims
    .filter(({ agency_id, quarter }) => !isReported(agency_id, quarter))
    .flatMap(({ agency_id, quarter }) => bare(read, agency_id, quarter, 'used'));
}

/** What a publication with faults would have told of: that it came is known, and nothing more. */
function setAside(read: PublicationRead): PublishedReport[] {
  const { agencies = [], periods = [] } = read.stated ?? {};
  const named = [
    ...agencies.flatMap((agency_id) => periods.map((period) => ({ agency_id, period }))),
    ...(read.seems ?? []),
  ];
  return named.flatMap(({ agency_id, period }) => bare(read, agency_id, period, 'set-aside'));
}

function bare(read: PublicationRead, agency_id: string, name: string, use: PublishedReport['use']): PublishedReport[] {
  const period = parsePeriod(name);
  // A plain file does not say when it was made known.
  const published_at = read.stated?.published_at ?? period?.end_on;
  if (period === undefined || published_at === undefined) return [];
  return [
    {
      state: stateOf(agency_id),
      agency_id,
      source_kind: 'own-log',
      basis: 'derived',
      period: period.name,
      period_start_on: period.start_on,
      period_end_on: period.end_on,
      months_covered: period.months,
      amount: 'some',
      published_at,
      publication_sha256: read.sha256,
      use,
    },
  ];
}
