import { parsePeriod } from '@daybook/files';
import type { QuarterlyReport } from '@daybook/types';
import { nextRevision } from '../report/next-revision.ts';
import { notReported } from '../report/not-reported.ts';
import { reportHead } from '../report/report-head.ts';
import type { ReportOptions } from '../report/report-options.ts';
import { countedTable } from './counted-table.ts';
import { countedTables } from './counted-tables.ts';
import type { OpenCounts, StatedCounts } from './stated-counts.ts';

/** Whose counts they are, of which period, and what they replace. */
export interface CountsOptions extends Pick<ReportOptions, 'agency' | 'period' | 'as_of' | 'prepared_by_office'> {
  readonly counts: StatedCounts;
  /** The report that stated other counts, and why these replace them. */
  readonly previous?: {
    readonly report: QuarterlyReport;
    readonly reason: NonNullable<QuarterlyReport['revision_reason']>;
  };
}

/**
 * The report of an agency that keeps no log and counts only. What it did not count is marked as not collected, never zero.
 * A correction keeps what the report before it stated beside its counts.
 *
 * @throws RangeError when `period` names no period.
 */
export function countsReport({ counts, previous, ...options }: CountsOptions): QuarterlyReport {
  const period = parsePeriod(options.period);
  if (period === undefined) throw new RangeError(`No period is named ${options.period}.`);
  const again = previous === undefined ? {} : nextRevision(previous.report, previous.reason);
  const { published_on: _, ...before } = previous?.report ?? {};
  const own = new Set<string>(Object.values(countedTable).map(({ table_id }) => table_id));
  const kept = (previous?.report.tables ?? []).filter(({ table_id }) => !own.has(table_id));
  const tables = [...countedTables(counts), ...kept];
  const balance = balanceOf(counts);
  const isNothing = !tables.some(({ rows }) => rows.some(({ value = 0 }) => value > 0)) && !balance?.received;
  const report: QuarterlyReport = {
    ...EMPTY,
    ...before,
    ...reportHead({ ...options, ...again }, period),
    basis: { kind: 'aggregate-only', releases: [], law: [], ...previous?.report.basis },
    // What somebody counted was not nothing.
    nil: isNothing ? (previous?.report.nil ?? []) : [],
    tables,
    ...(balance === undefined ? {} : { balance }),
  };
  if (balance === undefined) delete report.balance;
  return { ...report, not_reported: [...missingOf(report), ...notStated(report, previous?.report)] };
}

const EMPTY = {
  rates: [],
  context: [],
  expenditures: [],
  agreements_in_force: [],
  policy_changes: [],
  corrections: [],
  outside_counts: [],
  not_reported: [],
};

const LINES = ['open_at_start', 'decided', 'closed_without_decision', 'open_at_end'] as const;

function balanceOf({ asks: { received }, open }: StatedCounts): QuarterlyReport['balance'] {
  if (received === undefined && LINES.every((line) => open[line] === undefined)) return undefined;
  const stated: Readonly<Record<string, number | undefined>> = { ...open, received } satisfies OpenCounts & {
    received: number | undefined;
  };
  const parts = ['open_at_start', 'received', 'decided', 'closed_without_decision', 'open_at_end'].map((line) => {
    const count = stated[line];
    return count === undefined ? [`${line}_missing`, 'not-collected'] : [line, count];
  });
  return Object.fromEntries(parts) as QuarterlyReport['balance'];
}

function missingOf({ tables, balance }: QuarterlyReport): QuarterlyReport['not_reported'] {
  return [
    ...(tables.length === 0 ? [{ part: 'tables', reason: 'not-collected' } as const] : []),
    ...(balance === undefined ? [{ part: 'balance', reason: 'not-collected' } as const] : []),
  ];
}

/** The other parts: as the report before said, else that nobody stated them. */
function notStated(report: QuarterlyReport, previous: QuarterlyReport | undefined): QuarterlyReport['not_reported'] {
  if (previous !== undefined)
    return previous.not_reported.filter(({ part }) => part !== 'tables' && part !== 'balance');
  const nothing = {
    ...{ context: undefined, expenditures: undefined, policy_changes: undefined },
    ...{ outside_counts: undefined, corrections: undefined },
  };
  return notReported(report, nothing, false, false);
}
