import type { Condition, Field } from './field.ts';
import type { Flaw } from './flaw.ts';

/** The compiled schema of one kind of record. */
export interface RecordSchema {
  /** Every flaw of a record, in no order that means anything; nothing when it has none. */
  flaws(record: Readonly<Record<string, unknown>>): readonly Flaw[] | undefined;
  readonly fields: readonly Field[];
  readonly conditions: readonly (readonly Condition[])[];
}
