import type { RecordKind } from '@daybook/types';
import { schemas } from './generated/schemas.ts';

/** The fields of a record, by their names, in which its schema finds a flaw; of a field that is missing too. */
export function flawedFields(kind: RecordKind, record: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const schema = schemas[kind];
  const flaws = schema?.flaws(record) ?? [];
  return new Set(flaws.flatMap(({ field }) => schema?.fields[field]?.at.split('/')[1] ?? []));
}
