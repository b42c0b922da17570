import type { PreviousRelease } from './previous-release.ts';

/**
 * What was last published of each quarter and report: the release before may not hold a quarter that an earlier one does.
 *
 * @param read the release before first, then the others that were given.
 */
export function lastKnown(
  read: readonly PreviousRelease[],
  agency_id: string,
  periods: readonly string[],
): PreviousRelease | undefined {
  const [former] = read;
  if (former === undefined) return undefined;
  const own = read.filter((one) => one.agency_id === agency_id).sort((a, b) => b.sequence - a.sequence);
  return {
    ...former,
    rows: periods.flatMap((quarter) => {
      const last = own.find((one) => one.periods.includes(quarter));
      return (last?.rows ?? []).filter(({ received_quarter }) => received_quarter === quarter);
    }),
    reports: newest(
      own.flatMap(({ reports }) => reports),
      ({ report_id }) => report_id,
    ),
    regimes: newest(
      own.flatMap(({ regimes }) => regimes),
      ({ regime_report_id }) => regime_report_id,
    ),
  };
}

/** Of each report the highest revision. */
function newest<R extends { readonly revision: number }>(reports: readonly R[], idOf: (report: R) => string): R[] {
  const best = new Map<string, R>();
  for (const report of reports)
    if (report.revision > (best.get(idOf(report))?.revision ?? 0)) best.set(idOf(report), report);
  return [...best.values()];
}
