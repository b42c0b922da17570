import type { RecordKind } from '@daybook/types';
import { kinds } from '../kinds.ts';

const schemaName = /\/v1\/(?:views\/)?([a-z-]+?)(?:\.[a-z0-9-]+)*\.schema\.json$/;

// The id that only one kind of record has, in the order in which it decides.
const ids: readonly (readonly [string, RecordKind])[] = [
  ['request_id', 'request'],
  ['report_id', 'quarterly-report'],
  ['agreement_id', 'agreement'],
  ['publication_id', 'publication'],
  ['regime_report_id', 'regime-report'],
  ['regime_id', 'regime'],
  ['registry_id', 'registry'],
  ['agency_id', 'agency'],
  ['jurisdiction_id', 'jurisdiction'],
];

const known: ReadonlySet<unknown> = new Set(Object.keys(kinds));
const isKind = (word: unknown): word is RecordKind => known.has(word);

/** The kind of a record: by its `$schema`, else its `record`, else what the caller or the file's name says, else the id that it has. */
export function kindOfRecord(
  record: Readonly<Record<string, unknown>>,
  hint: RecordKind | undefined,
): RecordKind | undefined {
  const { $schema, record: word } = record;
  if (typeof $schema === 'string') {
    const told = schemaName.exec($schema)?.[1];
    if (isKind(told)) return told;
  }
  if (word !== undefined) return isKind(word) ? word : undefined;
  return hint ?? ids.find(([id]) => Object.hasOwn(record, id))?.[1];
}
