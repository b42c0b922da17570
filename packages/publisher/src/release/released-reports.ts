import { createQuarterlyReport } from '@daybook/reports';
import type { QuarterlyReport, RevisionReasonCode } from '@daybook/types';
import { figuresHash } from './figures-hash.ts';
import { hiddenOutcomes } from './hidden-outcomes.ts';
import { publicReport } from './public-report.ts';
import type { Refusal } from './refusal.ts';
import type { ReleaseFacts } from './release-facts.ts';
import type { ReleaseSettings } from './release-settings.ts';
import type { ReportBook } from './report-book.ts';

/** Withholds in public reports what small figures would tell of persons. */
export type Protect = (reports: readonly QuarterlyReport[]) => Promise<readonly QuarterlyReport[]>;

/** The reports of a release. */
export interface ReleasedReports {
  readonly reports: readonly QuarterlyReport[];
  readonly refusals: readonly Refusal[];
}

/** What the reports of a release are made with, beside the facts. */
export interface ReleasedReportsOptions
  extends Pick<ReleaseSettings, 'periods' | 'published_at' | 'embargo_days' | 'nil'> {
  /** The histories of the reports: what goes out is written into it. */
  readonly book: ReportBook;
  /** The report of a period as the release before holds it. */
  readonly before: (period: string) => QuarterlyReport | undefined;
  readonly protect: Protect;
  /** Why the figures of a period are not what they were, where a row of its log was corrected or withdrawn. */
  readonly reasonIn: (period: string) => RevisionReasonCode | undefined;
}

/**
 * The public reports of a release: of each quarter, and of a year all of whose quarters it holds. A report that says what
 * it said before is published as it was; one that does not is the next revision and says why.
 */
export async function releasedReports(
  { agency, requests, agreements, context, law, law_files, log_sha256 }: ReleaseFacts,
  options: ReleasedReportsOptions,
): Promise<ReleasedReports> {
  const { periods, published_at, embargo_days, nil: nilOf = {}, book, before, protect, reasonIn } = options;
  const on = published_at.slice(0, 10) as QuarterlyReport['as_of'];
  const shown = hiddenOutcomes(requests, on, embargo_days);
  let contradicted = false;
  function counted(period: string): QuarterlyReport {
    const id = `${agency.agency_id}-${period.toLowerCase()}-own-log`;
    const last = book.last(id);
    const earlier = before(period);
    const nil = nilOf[period] ?? [];
    const maker = createQuarterlyReport({
      agency,
      period,
      as_of: on,
      law,
      law_files,
      published_on: on,
      ...(nil.length > 0 ? { nil } : {}),
      ...book.next(id, reasonIn(period) ?? 'progress'),
      ...(last === undefined ? {} : { previous_sha256: last.report_sha256 }),
    });
    const taken: readonly { readonly record: string }[] = [...context, ...(earlier === undefined ? [] : [earlier])];
    for (const record of [...agreements, ...taken, ...shown.requests]) maker.take(record);
    contradicted ||= maker.contradicted().length > 0;
    return publicReport(maker.finish(log_sha256 === undefined ? {} : { log_sha256 }), shown.hidden);
  }

  const made = await protect([...periods, ...wholeYears(periods)].map(counted));
  const reports = made.map((report) =>
    book.settle(report.report_id, report, figuresHash(report), before(report.period.name)),
  );
  return { reports, refusals: contradicted ? [NIL] : [] };
}

/** The years of which all four quarters are there. */
function wholeYears(periods: readonly string[]): string[] {
  const years = [...new Set(periods.map((name) => name.slice(0, 4)))].sort();
  return years.filter((year) => [1, 2, 3, 4].every((no) => periods.includes(`${year}-Q${no}`)));
}

const NIL: Refusal = {
  id: 'nil-contradicted',
  message: {
    en: 'What is certified as none is in the log of the period.',
    es: 'Lo que se certifica que no hubo está en la bitácora del período.',
  },
  cure: {
    en: 'Leave that --nil out. If the entries were made by mistake, withdraw them first.',
    es: 'Quite ese --nil. Si las anotaciones se hicieron por error, retírelas primero.',
  },
  request_ids: [],
};
