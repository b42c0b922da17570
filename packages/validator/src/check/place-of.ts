import { personalData } from '@daybook/files';
import type { Entry, Place, RecordKind } from '@daybook/types';

/** The field that holds a record's own id. */
const idFields: Readonly<Partial<Record<RecordKind, string>>> = {
  request: 'request_id',
  agency: 'agency_id',
  jurisdiction: 'jurisdiction_id',
  agreement: 'agreement_id',
  'quarterly-report': 'report_id',
  'legal-profile': 'law_id',
  regime: 'regime_id',
  'regime-report': 'regime_report_id',
  registry: 'registry_id',
};

/** The record's own id, where it has one. */
export function recordIdOf({ kind, record }: Pick<Entry, 'kind' | 'record'>): string | undefined {
  // A copy of a request has no other id than its public one.
  const id = record[idFields[kind] ?? ''] ?? (kind === 'request' ? record.public_id : undefined);
  return typeof id === 'string' ? id : undefined;
}

/** An id is printed only where it looks like one, and not like the number of a person. */
function isPrintable(id: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/.test(id) && personalData(id) === undefined;
}

/** The place of a value of a record: its file and row and, in a table, its column and cell. */
export function placeOf({ origin }: Pick<Entry, 'origin'>, pointer: string, recordId: string | undefined): Place {
  const { file, sheet, row } = origin;
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...origin.locate?.(pointer),
    pointer,
    ...(recordId !== undefined && isPrintable(recordId) ? { record_id: recordId } : {}),
  };
}
