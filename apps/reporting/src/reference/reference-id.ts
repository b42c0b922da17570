import type { Reference } from './save-reference.ts';

/** The id of such a record, whatever its kind. */
export function referenceId(record: Reference): string {
  if (record.record === 'agency') return record.agency_id;
  if (record.record === 'legal-profile') return record.law_id;
  if (record.record === 'quarterly-report') return record.report_id;
  return record.record === 'agreement' ? record.agreement_id : record.jurisdiction_id;
}
