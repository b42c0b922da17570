import type { Agency, QuarterlyReport, Request } from '@daybook/types';
import { createCaseReader } from '../counting/create-case-reader.ts';
import { createLogCounter } from '../counting/create-log-counter.ts';
import type { Law } from '../law/law.ts';
import { measures } from '../measures/index.ts';
import { asksBalance } from './asks-balance.ts';
import { balanceOf } from './balance-of.ts';
import { compareTable, type Difference } from './compare-table.ts';

/** What a recount needs beside report and log. */
export interface RecountOptions {
  readonly agency?: Pick<Agency, 'time_zone' | 'facilities'>;
  readonly law?: Law;
}

/** What a recount found. */
export interface Recounted {
  readonly differences: readonly Difference[];
  /** Tables that cannot be recounted: another measure, a dimension that the measure does not have, or no law files. */
  readonly not_recounted: readonly string[];
  /** Records of the log that were of the report's agency and kind of source. */
  readonly rows: number;
}

/** Counts a log again, one request at a time, to set it beside a report. */
export interface Recount {
  take(request: Request): void;
  finish(): Recounted;
}

/**
 * Recounts a report from its log: every figure that is stated, and every complete table for rows that it lacks.
 *
 * Withheld and missing figures are passed over. The log is read as it stands: whether it is the log that the report
 * names (`basis.log_sha256`) is for the caller to say.
 */
export function createRecount(report: QuarterlyReport, options: RecountOptions = {}): Recount {
  const { law } = options;
  const counted = measures.filter(({ needs_law }) => !needs_law || law !== undefined);
  const { start_on, end_on } = report.period;
  const agency = options.agency ?? (report.time_zone === undefined ? undefined : zoneOnly(report.time_zone));
  const log = createLogCounter([asksBalance, ...counted], createCaseReader({ agency, law, start_on, end_on }));
  return {
    take(request) {
      if (request.agency_id === report.agency_id && request.source.kind === report.source_kind) log.take(request);
    },
    finish() {
      const { figures, rows } = log.count();
      const [balance, ...rest] = figures;
      const compared = report.tables.map((table, at) => {
        const index = counted.findIndex(({ id }) => id === table.measure);
        const measure = counted[index];
        const cells = rest[index]?.cells;
        return measure && cells ? compareTable(table, `/tables/${at}`, measure, cells) : undefined;
      });
      return {
        differences: [
          ...compared.flatMap((differences) => differences ?? []),
          ...(balance === undefined ? [] : compareBalance(report, balanceOf(balance))),
        ],
        not_recounted: report.tables.filter((_, at) => compared[at] === undefined).map(({ table_id }) => table_id),
        rows,
      };
    },
  };
}

function compareBalance({ balance }: QuarterlyReport, counted: ReturnType<typeof balanceOf>): Difference[] {
  return Object.entries(counted).flatMap(([name, figure]) => {
    const reported = balance?.[name as keyof typeof counted];
    return reported === undefined || reported === figure
      ? []
      : [{ pointer: `/balance/${name}`, codes: {}, reported, counted: figure }];
  });
}

function zoneOnly(time_zone: string): Pick<Agency, 'time_zone' | 'facilities'> {
  return { time_zone, facilities: [] };
}
