import type { QuarterlyReport } from '@daybook/types';
import { foldRecords } from '../fold/fold-records.ts';

/**
 * Of several reports the one in force of each id. A public copy stands only where the agency's own is not there: it says of
 * the same entries less.
 */
export function reportsInForce(reports: readonly QuarterlyReport[]): readonly QuarterlyReport[] {
  const own = new Set(reports.filter((one) => !isPublic(one)).map(({ report_id }) => report_id));
  return foldRecords(reports.filter((one) => !isPublic(one) || !own.has(one.report_id))).current;
}

const isPublic = ({ view }: { readonly view: string }) => view === 'public';
