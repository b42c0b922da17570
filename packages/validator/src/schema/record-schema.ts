import type { Condition, Field } from './field.ts';
import { fieldsOf } from './fields-of.ts';
import type { Flaw } from './flaw.ts';
import { flawsOf } from './flaw-report.ts';

/** The compiled schema of one kind of record. */
export interface RecordSchema {
  /** Every flaw of a record, in no order that means anything; nothing when it has none. */
  flaws(record: Readonly<Record<string, unknown>>): readonly Flaw[] | undefined;
  readonly fields: readonly Field[];
  readonly conditions: readonly (readonly Condition[])[];
}

/** Puts together what the compiler writes for one kind of record. Its fields are read when the first flaw asks for them. */
export function recordSchema(
  check: (record: never) => void,
  lines: string,
  conditions: RecordSchema['conditions'],
): RecordSchema {
  let fields: readonly Field[] | undefined;
  return {
    flaws: (record) => flawsOf(check, record),
    get fields() {
      fields ??= fieldsOf(lines);
      return fields;
    },
    conditions,
  };
}
