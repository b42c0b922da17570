import { parsePeriod } from '@daybook/files';
import type { CalendarDate, NilScopeCode, QuarterlyReportNil } from '@daybook/types';

/** A certificate that there was nothing. */
interface Certified {
  /** Of what there was none. */
  readonly scopes: readonly NilScopeCode[];
  /** Who certifies it: an office, never a person. */
  readonly office: string;
  readonly certified_on: CalendarDate;
  /** Such as `2026-Q1`. */
  readonly period: string;
}

/** What a report states of it. Nobody can certify before the period is over. @throws RangeError when the period is none. */
export function nilCertificate({
  scopes,
  office,
  certified_on,
  period,
}: Certified): QuarterlyReportNil[] | 'period-not-over' {
  const last = parsePeriod(period)?.end_on;
  if (last === undefined) throw new RangeError(`No period is named ${period}.`);
  if (certified_on <= last) return 'period-not-over';
  return [...new Set(scopes)].map((scope) => ({ scope, certified_on, office }));
}
