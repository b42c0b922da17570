import { bindingRegimes, createRegimeReport, parsePeriod, regimePeriodAt } from '@daybook/reports';
import type { QuarterlyReport, Regime, RegimeReport } from '@daybook/types';
import { hiddenOutcomes } from './hidden-outcomes.ts';
import { publicRegimeReport } from './public-regime-report.ts';
import type { ReleaseFacts } from './release-facts.ts';
import type { ReleaseSettings } from './release-settings.ts';

/**
 * The reports that a law asks the agency itself to publish, for each of the law's periods all of whose months are in the
 * release. Outcomes that the public log hides are hidden here too.
 *
 * @param reports of the release: what they state beside the log is stated here as well.
 */
export function releasedRegimes(
  { agency, requests, agreements, context, law, regimes, log_sha256 }: ReleaseFacts,
  { periods, published_at, embargo_days }: Pick<ReleaseSettings, 'periods' | 'published_at' | 'embargo_days'>,
  reports: readonly QuarterlyReport[],
): RegimeReport[] {
  const on = published_at.slice(0, 10) as RegimeReport['as_of'];
  const chain = law.chainOf(agency.agency_id);
  if ('missing' in chain) return [];
  const shown = hiddenOutcomes(requests, on, embargo_days).requests;
  const months = new Set(periods.flatMap((name) => parsePeriod(name)?.months ?? []));
  return regimes.filter(isPublishedByAgency).flatMap((regime) =>
    spansIn(regime, periods, months)
      .filter(({ end_on }) => bindingRegimes(chain, [regime], end_on).length > 0)
      .map(({ name }) => {
        const maker = createRegimeReport(regime, { agency, period: name, as_of: on, law, regimes });
        for (const record of [...agreements, ...context, ...reports, ...shown]) maker.take(record);
        return publicRegimeReport(maker.finish(log_sha256 === undefined ? {} : { log_sha256 }));
      }),
  );
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
