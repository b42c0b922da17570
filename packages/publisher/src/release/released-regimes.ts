import { createHash } from 'node:crypto';
import {
  bindingRegimes,
  canonicalForm,
  createRegimeReport,
  parsePeriod,
  periodOf,
  regimePeriodAt,
} from '@daybook/reports';
import type { QuarterlyReport, Regime, RegimeReport, RevisionReasonCode } from '@daybook/types';
import { hiddenOutcomes } from './hidden-outcomes.ts';
import { publicRegimeReport } from './public-regime-report.ts';
import type { ReleaseFacts } from './release-facts.ts';
import type { ReleaseSettings } from './release-settings.ts';
import type { ReportBook } from './report-book.ts';

/** What statutory reports are made with, beside the facts. */
export interface ReleasedRegimesOptions extends Pick<ReleaseSettings, 'periods' | 'published_at' | 'embargo_days'> {
  /** The public reports of the release: what they state beside the log is stated here as well. */
  readonly reports: readonly QuarterlyReport[];
  /** The histories of the reports: what goes out is written into it. */
  readonly book: ReportBook;
  /** The report as the release before holds it. */
  readonly before: (id: string) => RegimeReport | undefined;
  /** Why the figures of a period are not what they were, where a row of its log was corrected or withdrawn. */
  readonly reasonIn: (period: string) => RevisionReasonCode | undefined;
}

/**
 * The reports that a law asks the agency itself to publish, for each of the law's periods all of whose months are in the
 * release. Outcomes that the public log hides are hidden here too.
 */
export function releasedRegimes(
  { agency, requests, agreements, context, law, regimes, log_sha256 }: ReleaseFacts,
  { periods, published_at, embargo_days, reports, book, before, reasonIn }: ReleasedRegimesOptions,
): RegimeReport[] {
  const on = published_at.slice(0, 10) as RegimeReport['as_of'];
  const chain = law.chainOf(agency.agency_id);
  if ('missing' in chain) return [];
  const shown = hiddenOutcomes(requests, on, embargo_days).requests;
  const months = new Set(periods.flatMap((name) => parsePeriod(name)?.months ?? []));
  return regimes.filter(isPublishedByAgency).flatMap((regime) =>
    spansIn(regime, periods, months)
      .filter(({ end_on }) => bindingRegimes(chain, [regime], end_on).length > 0)
      .map(({ name, months: own }) => {
        const id = `${agency.agency_id}-${regime.regime_id}-${name.toLowerCase()}`;
        const reason = own
          .map((month) => reasonIn(periodOf(`${month}-01`, 'quarter')))
          .find((one) => one !== undefined);
        const revised = book.next(id, reason ?? 'progress');
        const maker = createRegimeReport(regime, { agency, period: name, as_of: on, law, regimes, ...revised });
        for (const record of [...agreements, ...context, ...reports, ...shown]) maker.take(record);
        const report = publicRegimeReport(maker.finish(log_sha256 === undefined ? {} : { log_sha256 }));
        return book.settle(id, report, saidBy(report), before(id));
      }),
  );
}

/** The SHA-256 of what a report says, whatever its revision is and whenever it was made. */
function saidBy({
  revision: _revision,
  revision_reason: _reason,
  as_of: _as_of,
  basis: _basis,
  ...said
}: RegimeReport): string {
  return createHash('sha256').update(canonicalForm(said)).digest('hex');
}

const isPublishedByAgency = ({ publication }: Regime) => publication?.by_agency === true;

/** The periods of a law that begin in a quarter of the release and lie in it whole. */
function spansIn(regime: Regime, periods: readonly string[], months: ReadonlySet<string>) {
  const spans = periods
    .flatMap((name) => parsePeriod(name)?.months ?? [])
    .map((month) => regimePeriodAt(`${month}-01`, regime));
  const byName = new Map(spans.map((span) => [span.name, span]));
  return [...byName.values()].filter((span) => span.months.every((month) => months.has(month)));
}
