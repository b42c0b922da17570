import type { QuarterlyReportNil } from '@daybook/types';
import type { Database } from '../store/database.ts';

/** What is certified as none in a quarter: what was said last counts, also where it says nothing any more. */
export function certificatesOf(database: Database, quarter: string): QuarterlyReportNil[] {
  const row = database.one('SELECT * FROM certificate WHERE quarter = ? ORDER BY seq DESC LIMIT 1', [quarter]);
  if (row === undefined) return [];
  const { office, certified_on } = row as unknown as QuarterlyReportNil;
  return (JSON.parse(String(row.scopes)) as QuarterlyReportNil['scope'][]).map((scope) => ({
    scope,
    certified_on,
    office,
  }));
}
