import type { Period } from '@daybook/files';
import type { QuarterlyReport, QuarterlyReportCorrection, QuarterlyReportOutsideCount } from '@daybook/types';
import { contextOf } from '../context/context-of.ts';
import { statedMoney } from '../context/stated-money.ts';
import { foldRecords } from '../fold/fold-records.ts';
import { correctionsSince } from './corrections-since.ts';
import { policyChangesOf } from './policy-changes-of.ts';
import type { ReportOptions } from './report-options.ts';

/** What was found beside the entries of the log. */
export interface Found {
  /** Reports of context, of the agency and of its government, and earlier revisions of this report. */
  readonly reports: readonly QuarterlyReport[];
  readonly outside: QuarterlyReportOutsideCount[];
  /** Corrections in the whole log. */
  readonly corrections: QuarterlyReportCorrection[];
}

/** The parts that are not counted from the log. A part that is left out was neither stated nor found. */
export type Parts = {
  readonly [P in 'context' | 'expenditures' | 'policy_changes' | 'outside_counts' | 'corrections']:
    | QuarterlyReport[P]
    | undefined;
};

/** The parts of a report that are not counted: as the caller states them, else as the records at hand give them. */
export function gatherStated(options: ReportOptions, period: Period, reportId: string, found: Found): Parts {
  const { agency, law, source_kind = 'own-log', revision = 1 } = options;
  const isOwn = source_kind === 'own-log';
  const given = isOwn ? foldRecords(found.reports.filter(isContext)).current : [];
  const context = contextOf(given, period.months);
  const money = statedMoney(given, period.months);
  const earlier = found.reports.filter((one) => one.report_id === reportId && one.revision < revision);
  return {
    context: options.context ?? (context.length > 0 ? context : undefined),
    expenditures: options.expenditures ?? (money.length > 0 ? money : undefined),
    policy_changes:
      options.policy_changes ?? (law && isOwn ? policyChangesOf(law, agency.agency_id, period) : undefined),
    outside_counts: options.outside_counts ?? (isOwn && found.outside.length > 0 ? found.outside : undefined),
    corrections:
      options.corrections ?? (revision === 1 ? found.corrections : correctionsSince(found.corrections, earlier)),
  };
}

function isContext({ basis }: QuarterlyReport): boolean {
  return basis.kind === 'context-only';
}
