import { parsePeriod } from '@daybook/files';
import type { Agreement, NilScopeCode, QuarterlyReport, Request } from '@daybook/types';
import { createCaseReader } from '../counting/create-case-reader.ts';
import { createLogCounter } from '../counting/create-log-counter.ts';
import { foldRecords } from '../fold/fold-records.ts';
import { measures } from '../measures/index.ts';
import { agreementsInForce } from './agreements-in-force.ts';
import { asksBalance } from './asks-balance.ts';
import { balanceOf } from './balance-of.ts';
import { createCorrectionCounter } from './create-correction-counter.ts';
import { createOutsideCounter } from './create-outside-counter.ts';
import { createReleaseList } from './create-release-list.ts';
import { expenditureLines, expendituresOf } from './expenditure-lines.ts';
import { gatherStated } from './gather-stated.ts';
import { nilScopes } from './nil-scopes.ts';
import { notReported } from './not-reported.ts';
import { ratesOf } from './rates-of.ts';
import { reportHead } from './report-head.ts';
import type { LogRead, ReportOptions } from './report-options.ts';
import { tableOf } from './table-of.ts';

/** Makes one report from records that are taken one at a time. */
export interface ReportMaker {
  /**
   * Takes a record: requests of the agency, agreements, reports of context (see `contextOf`) and earlier revisions of
   * this report; what others released of the agency is set beside its log. All else is passed over.
   */
  take(record: Request | Agreement | { readonly record: string }): void;
  /** The report of what was taken so far. */
  finish(log?: LogRead): QuarterlyReport;
  /** Certificates of `nil` that the entries taken so far speak against, with how many of them do. */
  contradicted(): { readonly scope: NilScopeCode; readonly count: number }[];
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
  const { agency, law, as_of, source_kind = 'own-log', nil = [] } = options;
  const period = parsePeriod(options.period);
  if (period === undefined) throw new RangeError(`No period is named ${options.period}.`);
  const counted = measures.filter(({ needs_law }) => !needs_law || law !== undefined);
  const caseOf = createCaseReader({ agency, law, start_on: period.start_on, end_on: period.end_on });
  const corrections = createCorrectionCounter();
  const releases = createReleaseList();
  const outside = createOutsideCounter(caseOf);
  const agreements: Agreement[] = [];
  const reports: QuarterlyReport[] = [];
  const log = createLogCounter(
    [asksBalance, expenditureLines, ...counted, ...(nil.length > 0 ? [nilScopes] : [])],
    caseOf,
    corrections.see,
  );
  const head = reportHead(options, period);
  const isWhole = head.months_covered.length === period.months.length;
  const isOwn = source_kind === 'own-log';

  function takeRequest(request: Request): void {
    if (request.agency_id !== agency.agency_id) return;
    if (request.source.kind === source_kind) {
      log.take(request);
      releases.see(request);
    } else if (isOwn) outside.take(request);
  }

  function takeReport(report: QuarterlyReport): void {
    const { agency_id, jurisdiction_id, report_id, basis } = report;
    const isNear = agency_id === agency.agency_id || (jurisdiction_id && jurisdiction_id === agency.government_id);
    if ((basis.kind === 'context-only' && isNear) || report_id === head.report_id) reports.push(report);
  }

  return {
    take(record) {
      if (isOf(record, 'request')) takeRequest(record);
      else if (isOf(record, 'agreement')) agreements.push(record);
      else if (isOf(record, 'quarterly-report')) takeReport(record);
    },
    finish({ log_sha256, rows_not_read = 0 } = {}) {
      const { figures, rows, entries, entries_withdrawn, conflicts } = log.count();
      const [balance = NOTHING, lines = NOTHING, ...rest] = figures;
      // Who keeps no log and certifies that nothing came reports that, and no tables of zeros.
      const hasNoLog = isOwn && rows === 0 && nil.length > 0 && log_sha256 === undefined;
      const tables = (hasNoLog ? [] : counted).map((measure, at) =>
        tableOf(measure, rest[at] ?? NOTHING, source_kind, isWhole && rows_not_read === 0 && conflicts === 0),
      );
      const found = { reports, outside: outside.counts(), corrections: corrections.corrections() };
      const stated = gatherStated(options, period, head.report_id, found);
      const { context = [], policy_changes = [], outside_counts = [] } = stated;
      const report = {
        ...head,
        basis: {
          kind: hasNoLog ? ('aggregate-only' as const) : isOwn ? ('derived' as const) : ('third-party' as const),
          ...(log_sha256 === undefined ? {} : { log_sha256 }),
          ...(hasNoLog
            ? {}
            : { rows, rows_not_read, entries, revisions_considered: rows - entries, entries_withdrawn }),
          releases: releases.list(),
          law: [...(options.law_files ?? [])],
        },
        nil,
        tables,
        ...(isOwn && !hasNoLog ? { balance: balanceOf(balance) } : {}),
        rates: ratesOf(tables, context, head.months_covered.length),
        context,
        expenditures: [...expendituresOf(lines), ...(stated.expenditures ?? [])],
        agreements_in_force: agreementsInForce(foldRecords(agreements).current, agency.agency_id, period, as_of),
        policy_changes,
        corrections: stated.corrections ?? [],
        outside_counts,
        not_reported: [],
      };
      return { ...report, not_reported: notReported(report, stated, agreements.length > 0, hasNoLog) };
    },
    contradicted() {
      const cells = nil.length > 0 ? (log.count().figures.at(-1)?.cells ?? []) : [];
      const counts = new Map(cells.map(({ codes: [scope = ''], amount }) => [scope, amount]));
      return nil.flatMap(({ scope }) => {
        const count = counts.get(scope) ?? 0;
        return count > 0 ? [{ scope, count }] : [];
      });
    },
  };
}

const NOTHING = { cells: [], undated: 0 };

interface Records {
  readonly request: Request;
  readonly agreement: Agreement;
  readonly 'quarterly-report': QuarterlyReport;
}

function isOf<K extends keyof Records>(record: { readonly record: string }, kind: K): record is Records[K] {
  return record.record === kind;
}
