import { parsePeriod } from '@daybook/files';
import type { Agreement, QuarterlyReport, QuarterlyReportNotReported, Request } from '@daybook/types';
import { createCaseReader } from '../counting/create-case-reader.ts';
import { createLogCounter } from '../counting/create-log-counter.ts';
import { foldRecords } from '../fold/fold-records.ts';
import { measures } from '../measures/index.ts';
import { agreementsInForce } from './agreements-in-force.ts';
import { asksBalance } from './asks-balance.ts';
import { balanceOf } from './balance-of.ts';
import { createCorrectionCounter } from './create-correction-counter.ts';
import { createReleaseList } from './create-release-list.ts';
import { expenditureLines, expendituresOf } from './expenditure-lines.ts';
import { ratesOf } from './rates-of.ts';
import { reportHead } from './report-head.ts';
import type { LogRead, ReportOptions } from './report-options.ts';
import { tableOf } from './table-of.ts';

/** Makes one report from records that are taken one at a time. */
export interface ReportMaker {
  /** Takes a request of any agency, or an agreement; other kinds of record are passed over. */
  take(record: Request | Agreement | { readonly record: string }): void;
  /** The report of what was taken so far. */
  finish(log?: LogRead): QuarterlyReport;
}

/**
 * The report of one agency for a quarter, or by the same function for a month, half-year or year.
 *
 * Counted are the entries in force of that agency and kind of source (see `createLogCounter`), each measure placed by its
 * own date in the agency's local time. Nothing is netted, nothing is estimated; a zero is not a certified nil. The
 * records must have passed the schema check.
 *
 * @throws RangeError when `period` names no period: the caller's mistake, not the log's.
 */
export function createQuarterlyReport(options: ReportOptions): ReportMaker {
  const { agency, law, as_of, source_kind = 'own-log', revision = 1 } = options;
  const period = parsePeriod(options.period);
  if (period === undefined) throw new RangeError(`No period is named ${options.period}.`);
  const counted = measures.filter(({ needs_law }) => !needs_law || law !== undefined);
  const corrections = createCorrectionCounter();
  const releases = createReleaseList();
  const agreements: Agreement[] = [];
  const log = createLogCounter(
    [asksBalance, expenditureLines, ...counted],
    createCaseReader({ agency, law, start_on: period.start_on, end_on: period.end_on }),
    corrections.see,
  );
  const head = reportHead(options, period);
  const isWhole = head.months_covered.length === period.months.length;

  return {
    take(record) {
      if (isOf(record, 'agreement')) agreements.push(record);
      if (!isOf(record, 'request') || record.agency_id !== agency.agency_id) return;
      if (record.source.kind !== source_kind) return;
      log.take(record);
      releases.see(record);
    },
    finish({ log_sha256, rows_not_read = 0 } = {}) {
      const { figures, rows, entries, entries_withdrawn, conflicts } = log.count();
      const [balance, lines, ...rest] = figures;
      if (balance === undefined || lines === undefined) throw new Error('A measure gave no figures.');
      const tables = counted.map((measure, at) =>
        tableOf(measure, rest[at] ?? NOTHING, source_kind, isWhole && rows_not_read === 0 && conflicts === 0),
      );
      const { context = [], policy_changes = [], outside_counts = [], nil = [] } = options;
      const isOwn = source_kind === 'own-log';
      const report = {
        ...head,
        basis: {
          kind: isOwn ? ('derived' as const) : ('third-party' as const),
          ...(log_sha256 === undefined ? {} : { log_sha256 }),
          rows,
          rows_not_read,
          entries,
          revisions_considered: rows - entries,
          entries_withdrawn,
          releases: releases.list(),
          law: [...(options.law_files ?? [])],
        },
        nil,
        tables,
        ...(isOwn ? { balance: balanceOf(balance) } : {}),
        rates: ratesOf(tables, context, head.months_covered.length),
        context,
        expenditures: [...expendituresOf(lines), ...(options.expenditures ?? [])],
        agreements_in_force: agreementsInForce(foldRecords(agreements).current, agency.agency_id, period, as_of),
        policy_changes,
        corrections: options.corrections ?? (revision === 1 ? corrections.corrections() : []),
        outside_counts,
        not_reported: [],
      };
      return { ...report, not_reported: notReported(report, options, agreements.length > 0) };
    },
  };
}

const NOTHING = { cells: [], undated: 0 };

function isOf<K extends 'request' | 'agreement'>(
  record: { readonly record: string },
  kind: K,
): record is K extends 'request' ? Request : Agreement {
  return record.record === kind;
}

/** The parts that are empty because nobody stated them, so that nobody reads them as "there was none". */
function notReported(
  report: Pick<QuarterlyReport, 'rates' | 'expenditures'>,
  options: ReportOptions,
  hasAgreements: boolean,
): QuarterlyReportNotReported[] {
  const { context, expenditures, policy_changes, outside_counts, corrections, revision = 1 } = options;
  const parts: [QuarterlyReportNotReported['part'], boolean][] = [
    ['rates', report.rates.length === 0],
    ['context', context === undefined],
    ['expenditures', expenditures === undefined && report.expenditures.length === 0],
    ['agreements_in_force', !hasAgreements],
    ['policy_changes', policy_changes === undefined],
    ['corrections', corrections === undefined && revision > 1],
    ['outside_counts', outside_counts === undefined],
  ];
  return parts.filter(([, isMissing]) => isMissing).map(([part]) => ({ part, reason: 'not-collected' }));
}
