import type { QuarterlyReportRow } from '@daybook/types';

/** What a row says of how custody ended, in the words of its own table. */
export function outcomeIn(row: QuarterlyReportRow): string {
  return row.outcome ?? row.outcome_group ?? 'total';
}
