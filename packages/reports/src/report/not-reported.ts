import type { QuarterlyReport, QuarterlyReportNotReported } from '@daybook/types';
import type { Parts } from './gather-stated.ts';

/** The parts that are empty because nobody stated them, so that nobody reads them as "there was none". */
export function notReported(
  report: Pick<QuarterlyReport, 'rates' | 'expenditures'>,
  stated: Parts,
  hasAgreements: boolean,
  hasNoLog: boolean,
): QuarterlyReportNotReported[] {
  const { context, expenditures, policy_changes, outside_counts, corrections } = stated;
  const parts: [QuarterlyReportNotReported['part'], boolean][] = [
    ['rates', report.rates.length === 0],
    ['context', context === undefined],
    ['expenditures', expenditures === undefined && report.expenditures.length === 0],
    ['agreements_in_force', !hasAgreements],
    ['policy_changes', policy_changes === undefined],
    ['corrections', corrections === undefined],
    ['outside_counts', outside_counts === undefined],
  ];
  const missing = parts.filter(([, isMissing]) => isMissing);
  return [
    ...(hasNoLog ? [NO_TABLES, NO_BALANCE] : []),
    ...missing.map(([part]) => ({ part, reason: 'not-collected' as const })),
  ];
}

/** There is no log to count: the certificate stands alone. */
const NO_TABLES: QuarterlyReportNotReported = { part: 'tables', reason: 'not-applicable' };
const NO_BALANCE: QuarterlyReportNotReported = { part: 'balance', reason: 'not-applicable' };
