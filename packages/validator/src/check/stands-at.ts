import type { Entry, Finding, RawFinding } from '@daybook/types';
import { schemas } from '../schema/generated/schemas.ts';
import { lengthOf, shown } from '../schema/shown.ts';
import { valueAt } from '../schema/value-at.ts';

type Standing = Pick<Finding, 'value' | 'hidden_length'>;

const nothing: Standing = {};

/** What stands at a pointer of a record, as far as it may be shown; else how long it is. Nothing of a part or of what is missing. */
export function standsAt({ kind, record }: Pick<Entry, 'kind' | 'record'>, pointer: string): Standing {
  const value = pointer === '' ? undefined : valueAt(record, pointer);
  if (typeof value === 'boolean') return { value: String(value) };
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return nothing;
  const at = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
  const is = schemas[kind]?.fields.find((field) => field.at === at)?.is ?? 'text';
  const text = shown(value, is);
  if (text === undefined) return { hidden_length: lengthOf(value) };
  return { value: text };
}

/** The same of a cell that the reader could not take into a record. */
export function stoodIn({ place, values }: RawFinding): Standing {
  if (place.column === undefined) return nothing;
  if (typeof values?.letters === 'number' && values.heading === undefined) return { hidden_length: values.letters };
  return typeof values?.value === 'string' && values.value.length <= 40 ? { value: values.value } : nothing;
}
