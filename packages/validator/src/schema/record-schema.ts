import type { Condition, Field } from './field.ts';
import { fieldsOf } from './fields-of.ts';
import type { Flaw } from './flaw.ts';
import { flawsOf } from './flaw-report.ts';

/** What one view of a record differs in from the full one. Fields and conditions go by their numbers. */
export interface RecordView {
  /** Which fields the view has: four to a hexadecimal digit, the first in its lowest bit. */
  readonly seen: string;
  /** Fields that may be left out, though the full record needs them. */
  readonly optional: readonly number[];
  /** Fields that must be there, though the full record need not have them. */
  readonly needed: readonly number[];
  /** Conditions that read what the view lacks: nothing follows from them here. */
  readonly silent: readonly number[];
}

/** The views of a record beside the agency's own, and how they differ from it. */
interface RecordViews {
  /** How many fields the full record has: those behind them are of views only. */
  readonly own: number;
  readonly tables: Readonly<Record<string, RecordView>>;
  /** Fields that the public view has in another form, by their numbers: dates by the month, codes by their coarse parent. */
  readonly forms: readonly number[];
  /** Checks the value of such a field; the numbers are what its `*` stand for. */
  form(field: number, value: unknown, ...at: readonly (number | string)[]): void;
}

/** The compiled schema of one kind of record. */
export interface RecordSchema {
  /** Every flaw of a record, in no order that means anything; nothing when it has none. */
  flaws(record: Readonly<Record<string, unknown>>): readonly Flaw[] | undefined;
  readonly fields: readonly Field[];
  readonly conditions: readonly (readonly Condition[])[];
  readonly views: RecordViews | undefined;
}

/** Puts together what the compiler writes for one kind of record. Its fields are read when the first flaw asks for them. */
export function recordSchema(
  check: (record: never) => void,
  lines: string,
  conditions: RecordSchema['conditions'],
  views?: RecordViews,
): RecordSchema {
  let fields: readonly Field[] | undefined;
  return {
    flaws: (record) => flawsOf(check, record),
    get fields() {
      fields ??= fieldsOf(lines);
      return fields;
    },
    conditions,
    views,
  };
}
