import type { QuarterlyReport } from '@daybook/types';
import type { Database } from '../store/database.ts';

/** What is stated beside the log of a quarter, in its latest revision. */
export function contextReport(database: Database, agency_id: string, quarter: string): QuarterlyReport | undefined {
  const row = database.one(
    "SELECT record FROM reference WHERE kind = 'quarterly-report' AND id LIKE ? ORDER BY revision DESC LIMIT 1",
    [`${agency_id}-${quarter.toLowerCase()}-%`],
  );
  return row === undefined ? undefined : (JSON.parse(String(row.record)) as QuarterlyReport);
}
