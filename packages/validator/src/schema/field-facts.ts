import type { RecordKind } from '@daybook/types';
import type { Field } from './field.ts';
import { schemas } from './generated/schemas.ts';

/** A field of a kind of record, and its number in the record's list of fields, by which its title is found in a book. */
export interface FieldFacts {
  readonly field: Field;
  readonly number: number;
}

/** The field at a JSON Pointer of a record; nothing where the standard has none there. */
export function fieldFacts(kind: string, pointer: string): FieldFacts | undefined {
  const fields = schemas[kind as RecordKind]?.fields;
  if (fields === undefined) return undefined;
  const at = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
  // A free key has no name in the standard.
  for (const place of [at, at.replace(/\/[^/]*$/, '/*')]) {
    const number = fields.findIndex((field) => field.at === place);
    if (number !== -1) return { field: fields[number] as Field, number };
  }
  return undefined;
}
