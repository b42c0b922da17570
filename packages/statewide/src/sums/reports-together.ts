import { Sha256 } from '@daybook/files';
import { canonicalForm, foldRecords, isCounted } from '@daybook/reports';
import type { QuarterlyReport, Registry } from '@daybook/types';
import { coverageOf } from '../coverage/coverage-of.ts';
import type { CoverageRow } from '../coverage/coverage-row.ts';
import { publishedReportOf } from '../coverage/published-report-of.ts';
import { stateOf } from '../ingest/state-of.ts';
import { figuresOf } from './figures-of.ts';
import { type OverQuarters, overQuarters } from './over-quarters.ts';
import { type ReportVersion, reportVersions } from './report-versions.ts';
import type { StateTotal } from './state-total.ts';
import { stateTotals } from './state-totals.ts';

/** Reports that somebody has in hand, without the publications that they came in. */
export interface ReportsInHand {
  readonly reports: readonly QuarterlyReport[];
  /** Who is expected to report, one registry a state. */
  readonly registries?: readonly Registry[];
  /** The day on which it is judged, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What reports in hand come to. */
export interface ReportsTogether {
  readonly coverage: readonly CoverageRow[];
  /** Over agencies, of one state, period and kind of source each. */
  readonly totals: readonly StateTotal[];
  /** The same figures over all quarters in hand, where there are several. */
  readonly over_quarters: readonly OverQuarters[];
  /** The last revision of each report. */
  readonly used: readonly QuarterlyReport[];
  /** Every version of the reports that came in several. */
  readonly versions: readonly ReportVersion[];
  /** How many were replaced by a later revision, withdrawn, or given twice. */
  readonly replaced: number;
  /** Of each report whose last revision was given in two wordings one: none of them is used. */
  readonly unclear: readonly QuarterlyReport[];
  /** How many of those used are no public copies: small figures about persons may stand in them. */
  readonly not_public: number;
}

/** Puts reports of agencies beside one another: who reported, and what those who did come to. Of each report its last revision counts. */
export function reportsTogether({ reports, registries = [], today }: ReportsInHand): ReportsTogether {
  const owned = publicFirst(reports.filter((report) => ownerOf(report) !== ''));
  const { current, conflicts } = foldRecords(owned);
  const used = current.filter(isCounted);
  const unclear = new Set(conflicts.flat());
  const published = reports.map((report) => {
    const use = unclear.has(report) ? 'set-aside' : isCounted(report) ? 'used' : 'withdrawn';
    return { ...publishedReportOf(report, printOf(report)), use } as const;
  });
  return {
    coverage: coverageOf({ registries, reports: published, today }),
    totals: stateTotals(used.flatMap((report) => figuresOf(report, stateOf(ownerOf(report))))),
    over_quarters: overQuarters(used),
    used,
    versions: reportVersions(reports, new Set(used)),
    replaced: reports.length - used.length - unclear.size,
    unclear: conflicts.flatMap(([one]) => one ?? []),
    not_public: used.filter((report) => !isPublic(report)).length,
  };
}

/** Of an agency's own copy of a version and the public one, the public one. */
function publicFirst(reports: readonly QuarterlyReport[]): QuarterlyReport[] {
  const versionOf = ({ report_id, revision }: QuarterlyReport) => `${report_id} ${revision}`;
  const published = new Set(reports.filter(isPublic).map(versionOf));
  return reports.filter((report) => isPublic(report) || !published.has(versionOf(report)));
}

const isPublic = ({ view }: { readonly view: string }) => view === 'public';

const ownerOf = ({ agency_id, jurisdiction_id }: QuarterlyReport) => agency_id ?? jurisdiction_id ?? '';

const printOf = (report: QuarterlyReport) => new Sha256().update(new TextEncoder().encode(canonicalForm(report))).hex();
