import type { DiffChange, RecordKind } from '@daybook/types';

const SUBJECTS: Readonly<Partial<Record<RecordKind, DiffChange['subject']>>> = {
  request: 'entry',
  'quarterly-report': 'report',
  agency: 'agency',
  jurisdiction: 'jurisdiction',
  agreement: 'agreement',
  'legal-profile': 'legal-profile',
  regime: 'regime',
  'regime-report': 'regime-report',
};

/** What a change of a record is about. */
export function subjectOf(kind: RecordKind): DiffChange['subject'] {
  return SUBJECTS[kind] ?? 'other-record';
}
