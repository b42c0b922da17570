import { endOfAsk, isCounted, parsePeriod } from '@daybook/reports';
import type { Agency, QuarterlyReport, Request } from '@daybook/types';
import type { Database } from '../store/database.ts';
import { contextReport } from './context-report.ts';
import type { Plan } from './plan.ts';
import { type ReportDue, reportsDue } from './reports-due.ts';
import { type Undecided, undecidedIn } from './undecided.ts';

/** How a quarter stands before it is published. */
export interface Checklist {
  readonly end_on: string;
  readonly is_over: boolean;
  /** Entries of the quarter that count: latest revisions that were not withdrawn. */
  readonly entries: number;
  /** Asks in them that nobody has decided or closed; they go out as open. */
  readonly open_asks: number;
  /** Entries that went past the second person, each with a reason. */
  readonly exigent: number;
  /** What stops a release: nobody approved it. */
  readonly undecided: readonly Undecided[];
  readonly context: QuarterlyReport['context'];
  readonly expenditures: QuarterlyReport['expenditures'];
  readonly reports_due: readonly ReportDue[];
}

/** How a quarter stands before it is published. */
export function checklistOf(database: Database, { quarter, periods }: Plan, agency: Agency, today: string): Checklist {
  const end_on = parsePeriod(quarter)?.end_on ?? '';
  const rows = database.all(
    `SELECT record, verdict FROM entry LEFT JOIN review USING (request_id, revision)
     WHERE quarter = ? AND record IS NOT NULL
       AND entry.revision = (SELECT MAX(revision) FROM entry AS later WHERE later.request_id = entry.request_id)`,
    [quarter],
  );
  const counted = rows
    .map(({ record, verdict }) => ({ record: JSON.parse(String(record)) as Request, verdict }))
    .filter(({ record }) => isCounted(record));
  const stated = contextReport(database, agency.agency_id, quarter);
  return {
    end_on,
    is_over: end_on < today,
    entries: counted.length,
    open_asks: counted
      .flatMap(({ record }) => record.asks ?? [])
      .filter((ask) => endOfAsk(ask, { dateOf: (on) => on }).how === 'open').length,
    exigent: counted.filter(({ verdict }) => verdict === 'exigent').length,
    undecided: undecidedIn(database, periods),
    context: stated?.context ?? [],
    expenditures: stated?.expenditures ?? [],
    reports_due: reportsDue(database, agency, today),
  };
}
