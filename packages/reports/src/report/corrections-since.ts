import type { QuarterlyReport, QuarterlyReportCorrection } from '@daybook/types';

/**
 * The corrections that came after the last revision of a report: those of the whole log less those that each earlier
 * revision told.
 *
 * @param earlier the earlier revisions of the same report, in any order.
 * @returns `undefined` where a revision is missing: then nobody can tell which corrections are new.
 */
export function correctionsSince(
  whole: readonly QuarterlyReportCorrection[],
  earlier: readonly QuarterlyReport[],
): QuarterlyReportCorrection[] | undefined {
  const last = Math.max(0, ...earlier.map(({ revision }) => revision));
  const told = new Map(earlier.map((report) => [report.revision, report]));
  if (last === 0 || told.size !== last) return undefined;
  const isSilent = [...told.values()].some(({ not_reported }) =>
    not_reported.some(({ part }) => part === 'corrections'),
  );
  if (isSilent) return undefined;
  return whole.flatMap(({ reason, entries }) => {
    const before = [...told.values()].flatMap(({ corrections }) => corrections.filter((one) => one.reason === reason));
    const left = entries - before.reduce((sum, one) => sum + one.entries, 0);
    return left > 0 ? [{ reason, entries: left }] : [];
  });
}
