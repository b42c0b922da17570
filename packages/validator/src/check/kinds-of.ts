import type { RecordKind } from '@daybook/types';

/** The kinds of record that a rule takes, one or several, as a list. */
export function kindsOf({ record }: { readonly record: RecordKind | readonly RecordKind[] }): readonly RecordKind[] {
  return typeof record === 'string' ? [record] : record;
}
