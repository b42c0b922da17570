import { parsePeriod } from '@daybook/reports';
import type { Agency, QuarterlyReport } from '@daybook/types';
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
  const counted = database.one(
    `SELECT COUNT(*) AS entries, SUM(open_asks) AS open_asks, SUM(standing = 'exigent') AS exigent
     FROM latest WHERE quarter = ? AND standing <> 'expunged' AND is_counted = 1`,
    [quarter],
  );
  const stated = contextReport(database, agency.agency_id, quarter);
  return {
    end_on,
    is_over: end_on < today,
    entries: Number(counted?.entries ?? 0),
    open_asks: Number(counted?.open_asks ?? 0),
    exigent: Number(counted?.exigent ?? 0),
    undecided: undecidedIn(database, periods),
    context: stated?.context ?? [],
    expenditures: stated?.expenditures ?? [],
    reports_due: reportsDue(database, agency, today),
  };
}
